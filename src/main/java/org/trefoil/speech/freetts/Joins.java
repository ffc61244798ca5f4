package org.trefoil.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Set;

/**
 * Puts a short vowel between two phones that were never recorded side by side, as people do with
 * clusters that their language doesn't have. FreeTTS would take any diphone, and complain.
 */
final class Joins implements UtteranceProcessor {

  private static final String SCHWA = "ax";

  private final Set<String> diphones;

  Joins(Set<String> diphones) {
    this.diphones = diphones;
  }

  @Override
  public void processUtterance(Utterance utterance) {
    Item phone = utterance.getRelation(Relation.SEGMENT).getHead();
    while (phone != null && phone.getNext() != null) {
      Item next = phone.getNext();
      if (!diphones.contains(name(phone) + "-" + name(next))) {
        insert(phone, next);
      }
      phone = next;
    }
  }

  /** In a syllable too, that of a neighbour: the stage that gives lengths looks for it there. */
  private static void insert(Item phone, Item next) {
    Item schwa = phone.appendItem(null);
    schwa.getFeatures().setString("name", SCHWA);
    Item before = phone.getItemAs(Relation.SYLLABLE_STRUCTURE);
    Item after = next.getItemAs(Relation.SYLLABLE_STRUCTURE);
    if (before != null) {
      before.appendItem(schwa);
    } else if (after != null) {
      after.prependItem(schwa);
    }
  }

  private static String name(Item phone) {
    return phone.getFeatures().getString("name");
  }
}
