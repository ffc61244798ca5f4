package org.trefoil.epub;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexeme;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.Match;
import org.trefoil.lexicon.Pronunciation;
import org.trefoil.xml.XmlWriter;

/**
 * How words of a book are said: on the words themselves ({@code ssml:ph}) and, for all entries that
 * the book needs, in lexicons that its files refer to (EPUB 3.3, sections 6.1.3 and 6.3).
 */
final class BookLexicon {

  /**
   * A lexicon among the files of a book.
   *
   * @param language what its entries are for
   * @param lexemes those that the book needs
   */
  record File(Language language, List<Lexeme> lexemes) {

    String id() {
      return "lexicon-" + language.tag();
    }

    String name() {
      return id() + ".pls";
    }
  }

  /** The media type of a lexicon. */
  static final String TYPE = "application/pls+xml";

  private final Lexicon lexicon;
  private final Map<String, Set<Lexeme>> met = new TreeMap<>();

  BookLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Writes text, with the sounds of its words where the lexicon gives phonemes. */
  XmlWriter write(String text, Language language, XmlWriter xml) {
    int at = 0;
    for (Match match : lexicon.matches(text, language)) {
      Lexeme lexeme = match.lexeme();
      met.computeIfAbsent(lexeme.language().tag(), tag -> new LinkedHashSet<>()).add(lexeme);
      if (lexeme.pronunciation() instanceof Pronunciation.Phonemes phonemes) {
        xml.text(text.substring(at, match.from())).start("span");
        xml.attribute("ssml:ph", phonemes.ipa());
        xml.text(text.substring(match.from(), match.to())).end();
        at = match.to();
      }
    }
    return xml.text(text.substring(at));
  }

  /** The lexicons for what was written so far, by language. */
  List<File> files() {
    return met.values().stream()
        .map(lexemes -> new File(lexemes.iterator().next().language(), List.copyOf(lexemes)))
        .toList();
  }
}
