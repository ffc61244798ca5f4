package org.trefoil.narration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.language.Language;
import org.trefoil.narration.words.Manner;
import org.trefoil.narration.words.Verbalizer;

/** The words of any text in any language, as cues want them. */
final class Wording {

  private final Map<Language, Verbalizer> verbalizers = new HashMap<>();

  /**
   * The words of a text.
   *
   * @param offset where the text begins in the plain text of its node
   */
  List<Cue.Word> words(String text, int offset, Manner manner, Language language) {
    return verbalizers.computeIfAbsent(language, Verbalizer::of).words(text, manner).stream()
        .map(
            word ->
                new Cue.Word(word.word(), word.after(), word.from() + offset, word.to() + offset))
        .toList();
  }
}
