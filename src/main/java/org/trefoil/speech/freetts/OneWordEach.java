package org.trefoil.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;

/**
 * Makes one word of each token, in place of FreeTTS's expansion, which would read "Jan", "II", "St"
 * and "AL" in its own way although they are words already.
 */
final class OneWordEach implements UtteranceProcessor {

  @Override
  public void processUtterance(Utterance utterance) {
    Relation words = utterance.createRelation(Relation.WORD);
    Item token = utterance.getRelation(Relation.TOKEN).getHead();
    for (; token != null; token = token.getNext()) {
      Item word = token.createDaughter();
      word.getFeatures().setString("name", token.getFeatures().getString("name"));
      words.appendItem(word);
    }
  }
}
