package org.trefoil.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trefoil.language.Language;

/** Entries of any languages. Where two are for the same word, the later one goes before. */
public final class Lexicon {

  /** No entries. */
  public static final Lexicon NONE = new Lexicon(List.of());

  private final List<Lexeme> lexemes;
  private final Map<Language, WordFinder> finders = new ConcurrentHashMap<>();

  /** A lexicon of these entries. */
  public Lexicon(List<Lexeme> lexemes) {
    this.lexemes = List.copyOf(lexemes);
  }

  /** These entries, and others that go before them. */
  public Lexicon and(Lexicon stronger) {
    List<Lexeme> all = new ArrayList<>(lexemes);
    all.addAll(stronger.lexemes);
    return new Lexicon(all);
  }

  /** All entries; of two for one word the later holds. */
  public List<Lexeme> lexemes() {
    return lexemes;
  }

  /**
   * The words of a text that have an entry, the longest at each place, in order and apart.
   *
   * @param text any text
   * @param language which language it is in
   */
  public List<Match> matches(String text, Language language) {
    return lexemes.isEmpty() ? List.of() : finder(language).matches(text);
  }

  private WordFinder finder(Language language) {
    return finders.computeIfAbsent(
        language,
        key -> new WordFinder(lexemes.stream().filter(each -> each.holdsFor(key)).toList()));
  }
}
