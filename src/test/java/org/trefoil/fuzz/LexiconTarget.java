package org.trefoil.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexeme;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.LexiconReader;
import org.trefoil.lexicon.LexiconWriter;
import org.trefoil.lexicon.Match;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;
import org.trefoil.xml.XmlException;

/** Pronunciation lexicons: read or refused, used on a text of their own words, written again. */
public final class LexiconTarget {

  private LexiconTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Lexicon lexicon;
    try {
      lexicon = LexiconReader.read(data, LexiconTarget::listen);
    } catch (XmlException refused) {
      return;
    }
    Set<String> tags =
        lexicon.lexemes().stream()
            .map(each -> each.language().tag())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String tag : tags) {
      Language language = Language.parse(tag).orElseThrow();
      String text =
          lexicon.lexemes().stream()
              .flatMap(each -> each.graphemes().stream())
              .collect(Collectors.joining(", ", "Say ", " now."));
      placed(text, lexicon.matches(text, language));
      narrated("---\nlang: " + tag + "\n---\n\n" + text + "\n", lexicon);
      writtenAgain(lexicon, language);
    }
  }

  private static void listen(int line, String sentence) {
    if (line < 0 || sentence.isBlank()) {
      throw new AssertionError("A complaint without a place or a sentence: " + line + sentence);
    }
  }

  private static void placed(String text, List<Match> matches) {
    int end = 0;
    for (Match match : matches) {
      if (match.from() < end || match.to() <= match.from() || match.to() > text.length()) {
        throw new AssertionError("A word at no place of “" + text + "”: " + match);
      }
      end = match.to();
    }
  }

  private static void narrated(String markdown, Lexicon lexicon) {
    Manuscripts.read(markdown.getBytes(StandardCharsets.UTF_8))
        .ifPresent(
            text ->
                new Narrator(NarrationOptions.of(Level.STANDARD), lexicon)
                    .narrate(text.document(), text.report()));
  }

  private static void writtenAgain(Lexicon lexicon, Language language) {
    List<Lexeme> own =
        lexicon.lexemes().stream().filter(each -> each.language().equals(language)).toList();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      LexiconWriter.write(own, language, out);
      List<Lexeme> read = LexiconReader.read(out.toByteArray(), LexiconTarget::listen).lexemes();
      if (!read.equals(own)) {
        throw new AssertionError("Written and read again it is another: " + own + " " + read);
      }
    } catch (XmlException e) {
      throw new AssertionError("What was written can't be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
