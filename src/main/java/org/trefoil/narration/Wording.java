package org.trefoil.narration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.Match;
import org.trefoil.narration.words.DateOrder;
import org.trefoil.narration.words.Manner;
import org.trefoil.narration.words.Spoken;
import org.trefoil.narration.words.Verbalizer;

/** The words of any text in any language, as cues want them. */
final class Wording {

  private final DateOrder order;
  private final Lexicon lexicon;
  private final Map<Language, Verbalizer> verbalizers = new HashMap<>();

  /**
   * Words for one document.
   *
   * @param order the order of the dates in it
   * @param lexicon how some of its words are said
   */
  Wording(DateOrder order, Lexicon lexicon) {
    this.order = order;
    this.lexicon = lexicon;
  }

  /**
   * The words of a text.
   *
   * @param offset where the text begins in the plain text of its node
   */
  List<Cue.Word> words(String text, int offset, Manner manner, Language language) {
    boolean words = manner == Manner.TEXT || manner == Manner.CODE;
    List<Match> matches = words ? lexicon.matches(text, language) : List.of();
    if (matches.isEmpty()) {
      return read(text, offset, manner, language);
    }
    Respelling respelling = Respelling.of(text, matches);
    return respelling.restored(read(respelling.text(), 0, manner, language)).stream()
        .map(word -> word.moved(offset))
        .toList();
  }

  private List<Cue.Word> read(String text, int offset, Manner manner, Language language) {
    Verbalizer verbalizer = verbalizers.computeIfAbsent(language, key -> Verbalizer.of(key, order));
    List<Spoken> said = verbalizer.words(text, manner);
    List<Cue.Word> words = new ArrayList<>(said.size());
    Cue.Origin origin = Cue.Origin.AS_WRITTEN;
    for (int i = 0; i < said.size(); i++) {
      Spoken word = said.get(i);
      if (i == 0 || !same(word, said.get(i - 1))) {
        boolean alone = i + 1 == said.size() || !same(word, said.get(i + 1));
        origin = origin(word, text, alone);
      }
      words.add(
          new Cue.Word(
              word.word(), word.after(), word.from() + offset, word.to() + offset, origin));
    }
    return words;
  }

  private static boolean same(Spoken word, Spoken other) {
    return word.from() == other.from() && word.to() == other.to();
  }

  private static Cue.Origin origin(Spoken word, String text, boolean alone) {
    int length = word.to() - word.from();
    boolean asWritten =
        alone && length == word.word().length() && text.startsWith(word.word(), word.from());
    return asWritten
        ? Cue.Origin.AS_WRITTEN
        : new Cue.Origin(word.rule(), text.substring(word.from(), word.to()));
  }
}
