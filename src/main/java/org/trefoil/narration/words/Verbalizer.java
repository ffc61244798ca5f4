package org.trefoil.narration.words;

import java.util.List;
import org.trefoil.language.Language;

/** Turns written text of one language into words to be spoken. */
public interface Verbalizer {

  /**
   * The words of a piece of text. Every letter and every digit of the text lies in the stretch of
   * some word; stretches stand in order, and two of them are either the same or apart.
   *
   * @param text any string, however odd
   * @param manner what kind of writing it is
   */
  List<Spoken> words(String text, Manner manner);

  /** The one for a language. Keeps what it learns: use one a run, from one thread. */
  static Verbalizer of(Language language) {
    return of(language, DateOrder.of(language));
  }

  /**
   * The same for a text whose dates stand in a known order.
   *
   * @param order what 5/4/2026 means in it
   */
  static Verbalizer of(Language language, DateOrder order) {
    return language.primary().equals("en")
        ? new English(order)
        : Continental.of(language).orElseGet(() -> new OtherLanguage(language));
  }
}
