package org.trefoil.speech.espeak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Speech;

/** A phrase as text for the library, and the way back from its events to the words. */
final class Utterance {

  private final List<Cue.Word> words;
  private final int[] starts;
  private final String text;
  private boolean phonemes;

  /**
   * A phrase.
   *
   * @param mnemonics how the voice is told the phonemes of a word; empty for the word's letters
   */
  Utterance(Phrase phrase, Function<Cue.Word, String> mnemonics) {
    this.words = phrase.words();
    this.starts = new int[words.size()];
    StringBuilder built = new StringBuilder();
    int characters = 0;
    for (int i = 0; i < starts.length; i++) {
      String told = mnemonics.apply(words.get(i));
      phonemes |= !told.isEmpty();
      String word = told.isEmpty() ? literal(words.get(i).spoken()) : "[[" + told + "]]";
      String spoken = word + words.get(i).after() + " ";
      starts[i] = characters;
      characters += spoken.codePointCount(0, spoken.length());
      built.append(spoken);
    }
    this.text = built + closing(phrase);
  }

  /** What the library is given; nothing in it is a command, but for phonemes of a lexicon. */
  String text() {
    return text;
  }

  /** Whether there are any. */
  boolean phonemes() {
    return phonemes;
  }

  /**
   * When each word is heard.
   *
   * @param events in the order of their time
   * @param samples how many there are
   */
  List<Speech.Time> times(List<SpokenEvent> events, int samples) {
    int[] from = new int[starts.length];
    int[] to = new int[starts.length];
    Arrays.fill(from, -1);
    int word = 0;
    for (int i = 0; i < events.size(); i++) {
      SpokenEvent event = events.get(i);
      int next = i + 1 < events.size() ? events.get(i + 1).sample() : samples;
      switch (event.kind()) {
        case WORD -> word = Math.max(word, at(event.position() - 1));
        case SOUND -> {
          from[word] = from[word] < 0 ? event.sample() : from[word];
          to[word] = Math.max(event.sample(), next);
        }
        case PAUSE -> {}
      }
    }
    return shared(from, to);
  }

  /** A sentence that goes on is heard to go on. */
  private static String closing(Phrase phrase) {
    boolean open = phrase.words().get(phrase.words().size() - 1).after().isEmpty();
    return open ? phrase.ends() ? "." : "," : "";
  }

  /** Double brackets would begin phonemes, control characters commands. */
  static String literal(String word) {
    String apart = word.replace("[[", "[ [").replace("]]", "] ]");
    StringBuilder plain = new StringBuilder();
    apart
        .codePoints()
        .map(c -> Character.isISOControl(c) || c >= 0xD800 && c < 0xE000 ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /**
   * The library says some words as one ("of the"): those without events of their own share the time
   * of the word before, by their letters. Words without letters may be silent.
   */
  private List<Speech.Time> shared(int[] from, int[] to) {
    List<Speech.Time> times = new ArrayList<>();
    int end = 0;
    for (int first = 0; first < from.length; ) {
      int next = first + 1;
      while (next < from.length && from[next] < 0 && letters(next) > 0) {
        next++;
      }
      if (from[first] < 0) {
        for (; first < next; first++) {
          times.add(new Speech.Time(end, end));
        }
        continue;
      }
      end = share(first, next, Math.max(end, from[first]), Math.max(end, to[first]), times);
      first = next;
    }
    return times;
  }

  private int share(int first, int next, int from, int to, List<Speech.Time> times) {
    int all = 0;
    for (int i = first; i < next; i++) {
      all += Math.max(1, letters(i));
    }
    int done = 0;
    for (int i = first; i < next; i++) {
      int start = from + (int) ((long) (to - from) * done / all);
      done += Math.max(1, letters(i));
      times.add(new Speech.Time(start, from + (int) ((long) (to - from) * done / all)));
    }
    return to;
  }

  private int letters(int word) {
    return (int) words.get(word).spoken().codePoints().filter(Character::isLetterOrDigit).count();
  }
}
