package org.trefoil.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexeme;
import org.trefoil.lexicon.LexiconWriter;
import org.trefoil.lexicon.Pronunciation;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.GuessedWord;
import org.trefoil.pipeline.GuessedWords;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.speech.UnknownVoiceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the words that the voice has to guess. */
@picocli.CommandLine.Command(
    name = "words",
    sortOptions = false,
    customSynopsis = "trefoil words [OPTION]... INPUT",
    header = "Lists the words that the voice has to guess.",
    description =
        "Each line has a word that stands neither in the voice's dictionary nor, with phonemes, in a"
            + " lexicon; how often it occurs; and up to three places where, apart by tabs. Names"
            + " come first.")
final class WordsCommand implements Command {

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "A Markdown file, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private TextOptions text;

  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description = "The voice, or LANG=VOICE for one language; may be given several times.")
  private List<String> voices = new ArrayList<>();

  @Option(
      names = "--pls",
      description = "Writes a lexicon to fill in instead: W3C PLS, in the language of the text.")
  private boolean pls;

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing but errors.")
  private boolean quiet;

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    if (inputs.size() != 1) {
      throw new UsageException("Name one Markdown file, or - for standard input");
    }
    PlainTeller.Measure measure = quiet ? PlainTeller.Measure.ERRORS : PlainTeller.Measure.EVENTS;
    try (Conversion conversion =
            new Conversion(
                text.builder(terminal.environment()).targets().voices(voices).build(),
                new PlainTeller(terminal, measure, false));
        StandardOutput out = new StandardOutput(terminal)) {
      Manuscript manuscript = Input.of(inputs.get(0)).read(conversion, terminal);
      List<GuessedWord> words = words(conversion.guesses(manuscript), terminal);
      Language language = manuscript.document().metadata().language();
      out.write(pls ? lexicon(words, language) : lines(words));
      return manuscript.report().hasErrors() ? ExitCode.SOURCE : ExitCode.DONE;
    } catch (UnknownVoiceException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private List<GuessedWord> words(GuessedWords guessed, Terminal terminal) {
    if (!quiet) {
      guessed
          .untold()
          .forEach(voice -> terminal.say("The voice " + voice + " doesn't tell what it knows."));
    }
    return guessed.words();
  }

  private static String lines(List<GuessedWord> words) {
    StringBuilder out = new StringBuilder();
    for (GuessedWord word : words) {
      out.append(word.written()).append('\t').append(word.count());
      word.contexts().forEach(context -> out.append('\t').append(context));
      out.append('\n');
    }
    return out.toString();
  }

  /** Each word stands as its own alias, so that the file is valid before it is filled in. */
  private static String lexicon(List<GuessedWord> words, Language language) throws IOException {
    List<Lexeme> lexemes =
        words.stream()
            .filter(word -> word.language().primary().equals(language.primary()))
            .map(
                word ->
                    new Lexeme(
                        language, List.of(word.written()), new Pronunciation.Alias(word.written())))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconWriter.write(lexemes, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
