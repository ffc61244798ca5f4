package org.trefoil.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The lexicons that come with the program: the folder {@code voices/lexicons}. */
public final class ShippedLexicon {

  /** Their files. */
  static final List<String> FILES = List.of("en.pls");

  private static final Lexicon ALL = read();

  private ShippedLexicon() {}

  /** All of their entries. */
  public static Lexicon all() {
    return ALL;
  }

  private static Lexicon read() {
    Lexicon all = Lexicon.NONE;
    for (String file : FILES) {
      try (InputStream in = ShippedLexicon.class.getResourceAsStream(file)) {
        all = all.and(LexiconReader.read(in.readAllBytes(), ShippedLexicon::broken));
      } catch (IOException e) {
        throw new UncheckedIOException("The lexicon " + file, e);
      }
    }
    return all;
  }

  private static void broken(int line, String sentence) {
    throw new IllegalStateException("A lexicon of ours, line " + line + ": " + sentence);
  }
}
