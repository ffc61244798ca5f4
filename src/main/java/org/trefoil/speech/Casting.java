package org.trefoil.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.language.Romanizer;
import org.trefoil.narration.Cue;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Gives each cue its voice and cuts it into phrases. Where a language has no voice the standard one
 * reads its letters, romanized, and the author is told once a language.
 */
final class Casting {

  /**
   * What a voice is to say.
   *
   * @param last whether nothing more is said for the same cue
   */
  record Part(Voice voice, Phrase phrase, boolean last) {

    /** Whether a comma or a stop follows its last word. */
    boolean endsInPunctuation() {
      return !phrase.words().get(phrase.words().size() - 1).after().isEmpty();
    }
  }

  /**
   * Longer phrases are cut: an engine's time and memory may grow faster than their length, and
   * nobody has the breath.
   */
  private static final int MOST_WORDS = 60;

  /** The same for phrases of very long words, which may have to be spelled. */
  private static final int MOST_LETTERS = 600;

  /** Longer words are said in several; they stay one word of the text. */
  private static final int LONGEST_WORD = 40;

  private final Cast cast;
  private final Report report;
  private final Function<NodeId, Span> places;
  private final Romanizer romanizer = new Romanizer();
  private final Set<String> missing = new HashSet<>();
  private final Map<String, Optional<String>> unknown = new HashMap<>();
  private final ForeignScripts scripts;

  Casting(Cast cast, Report report, Function<NodeId, Span> places) {
    this.cast = cast;
    this.report = report;
    this.places = places;
    this.scripts = new ForeignScripts(cast, report, places);
  }

  /** What is to be said for a cue, in order; nothing for a silent one. */
  List<Part> parts(Cue cue) {
    return cue.accept(
        new Cue.Visitor<>() {
          @Override
          public List<Part> say(Cue.Say say) {
            return parts(say, say.language(), say.words(), say.voicing(), say.ends());
          }

          @Override
          public List<Part> announce(Cue.Announce announce) {
            return parts(announce, announce.language(), announce.words(), Cue.Voicing.PLAIN, true);
          }

          @Override
          public List<Part> pause(Cue.Pause pause) {
            return List.of();
          }

          @Override
          public List<Part> chapter(Cue.Chapter chapter) {
            return List.of();
          }

          @Override
          public List<Part> page(Cue.Page page) {
            return List.of();
          }
        });
  }

  private List<Part> parts(
      Cue cue, Language language, List<Cue.Word> words, Cue.Voicing voicing, boolean ends) {
    Voice voice = voice(cue, language, voicing);
    List<Cue.Word> sayable =
        words.stream()
            .map(word -> sayable(word, voice, language))
            .map(word -> told(cue, word, voice))
            .flatMap(word -> cut(word).stream())
            .toList();
    sayable.forEach(word -> scripts.check(cue, word, voice));
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < sayable.size(); ) {
      int to = end(sayable, from);
      boolean last = to == sayable.size();
      Phrase phrase = new Phrase(sayable.subList(from, to), voicing, ends && last);
      parts.add(new Part(voice, phrase, last));
      from = to;
    }
    return parts;
  }

  /** One past the last word of the phrase: at the last punctuation that it may reach. */
  private static int end(List<Cue.Word> words, int from) {
    int most = from;
    int letters = 0;
    while (most < words.size() && most - from < MOST_WORDS && letters < MOST_LETTERS) {
      letters += words.get(most++).spoken().length();
    }
    if (most == words.size()) {
      return most;
    }
    for (int to = most; to > from + (most - from) / 2; to--) {
      if (!words.get(to - 1).after().isEmpty()) {
        return to;
      }
    }
    return most;
  }

  /** The word without phonemes that the voice can't say, of which the author is told once. */
  private Cue.Word told(Cue cue, Cue.Word word, Voice voice) {
    if (word.phonemes().isEmpty()) {
      return word;
    }
    String key = voice.engine() + " " + voice.id() + " " + word.phonemes();
    Optional<String> unsayable =
        unknown.computeIfAbsent(key, each -> cast.unsayable(voice, word.phonemes()));
    if (unsayable.isEmpty()) {
      return word;
    }
    boolean none = unsayable.get().equals(word.phonemes());
    if (missing.add(none ? voice.name() : key)) {
      report.add(
          Code.BAD_LEXEME,
          places.apply(cue.node()),
          none
              ? "The voice %s can't be told phonemes: “%s” and words like it are read by their letters"
                  .formatted(voice.name(), word.spoken())
              : "The voice %s has no sound for %s: “%s” is read by its letters"
                  .formatted(voice.name(), unsayable.get(), word.spoken()),
          "Give the word an alias in the lexicon, or other phonemes");
    }
    return word.withoutPhonemes();
  }

  /** A word in pieces that no engine chokes on. */
  private static List<Cue.Word> cut(Cue.Word word) {
    if (word.spoken().length() <= LONGEST_WORD || !word.phonemes().isEmpty()) {
      return List.of(word);
    }
    List<Cue.Word> pieces = new ArrayList<>();
    for (int at = 0; at < word.spoken().length(); ) {
      int to = Math.min(word.spoken().length(), at + LONGEST_WORD);
      if (to < word.spoken().length()) {
        int space = word.spoken().lastIndexOf(' ', to - 1);
        boolean split = Character.isLowSurrogate(word.spoken().charAt(to));
        to = space > at ? space + 1 : to - (split ? 1 : 0);
      }
      String after = to == word.spoken().length() ? word.after() : "";
      pieces.add(new Cue.Word(word.spoken().substring(at, to), after, word.from(), word.to()));
      at = to;
    }
    return pieces;
  }

  private Voice voice(Cue cue, Language language, Cue.Voicing voicing) {
    Voice voice = cast.voice(language).orElseGet(() -> substitute(cue, language));
    if (voicing == Cue.Voicing.PLAIN) {
      return voice;
    }
    try {
      return cast.quoting(voice);
    } catch (UnknownVoiceException gone) {
      return voice;
    }
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private Voice substitute(Cue cue, Language language) {
    if (missing.add(language.primary())) {
      String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
      String remedy = cast.catalog().remedy(language).map(each -> each + " or ").orElse("");
      report.add(
          Code.NO_VOICE,
          places.apply(cue.node()),
          "There is no voice for %s: %s reads it as best it can"
              .formatted(name, cast.standard().name()),
          capital(remedy + "name one with --voice %s=NAME".formatted(language.primary())));
    }
    return cast.standard();
  }

  /** The word in letters of the voice's own writing. */
  private Cue.Word sayable(Cue.Word word, Voice voice, Language language) {
    if (cast.inOwnLetters(voice, language)) {
      return word;
    }
    String letters = romanizer.ascii(word.spoken());
    return letters.isBlank() ? word : word.withSpoken(letters);
  }
}
