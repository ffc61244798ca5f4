package org.trefoil.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.trefoil.language.Language;
import org.trefoil.xml.XmlWriter;

/** Writes entries of one language as a Pronunciation Lexicon, PLS 1.0, with IPA. */
public final class LexiconWriter {

  private LexiconWriter() {}

  /**
   * Writes a whole lexicon.
   *
   * @param lexemes its entries, all of one language
   * @param language that language
   * @param out takes the file; isn't closed
   * @throws IOException when the stream fails
   */
  public static void write(List<Lexeme> lexemes, Language language, OutputStream out)
      throws IOException {
    XmlWriter xml = new XmlWriter(out).declaration();
    xml.start("lexicon")
        .attribute("version", "1.0")
        .attribute("xmlns", LexiconReader.NAMESPACE)
        .attribute("alphabet", "ipa")
        .attribute("xml:lang", language.tag());
    for (Lexeme lexeme : lexemes) {
      entry(lexeme, xml);
    }
    xml.text("\n").end().text("\n");
    xml.finish();
  }

  private static void entry(Lexeme lexeme, XmlWriter xml) {
    xml.text("\n  ").start("lexeme");
    lexeme.graphemes().forEach(each -> xml.text("\n    ").element("grapheme", each));
    xml.text("\n    ");
    if (lexeme.pronunciation() instanceof Pronunciation.Alias alias) {
      xml.element("alias", alias.words());
    } else if (lexeme.pronunciation() instanceof Pronunciation.Phonemes phonemes) {
      xml.element("phoneme", phonemes.ipa());
    }
    xml.text("\n  ").end();
  }
}
