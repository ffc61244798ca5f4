package org.trefoil.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.speech.Dictionaries;
import org.trefoil.speech.SpeechException;

/** Collects the words of a script that its voices have to guess. */
final class Guesses {

  /** So many places are shown for a word. */
  private static final int CONTEXTS = 3;

  /** So many characters before a word and after it. */
  private static final int AROUND = 30;

  private record Key(String written, Language language) {}

  private static final class Found {
    private int count;
    private final List<String> contexts = new ArrayList<>();
  }

  private final Dictionaries dictionaries;
  private final Map<NodeId, String> texts = new LinkedHashMap<>();
  private final Map<Key, Found> found = new LinkedHashMap<>();
  private final TreeSet<String> silent = new TreeSet<>();

  private Guesses(Dictionaries dictionaries, Document document) {
    this.dictionaries = dictionaries;
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        all.forEach(sentence -> texts.put(sentence.id(), PlainText.of(sentence)));
        return all;
      }
    }.rewrite(document);
  }

  /**
   * The words that have to be guessed.
   *
   * @throws SpeechException when a voice can't be had
   */
  static GuessedWords of(Script script, Document document, Dictionaries dictionaries)
      throws SpeechException {
    Guesses guesses = new Guesses(dictionaries, document);
    for (Cue cue : script.cues()) {
      if (cue instanceof Cue.Say say) {
        guesses.add(say);
      }
    }
    return new GuessedWords(guesses.sorted(), List.copyOf(guesses.silent));
  }

  private void add(Cue.Say say) throws SpeechException {
    Optional<Predicate<String>> dictionary = dictionaries.of(say.language());
    if (dictionary.isEmpty()) {
      silent.add(dictionaries.voice(say.language()).name());
      return;
    }
    for (Cue.Word word : say.words()) {
      if (word.phonemes().isEmpty() && !dictionary.get().test(word.spoken())) {
        add(say, word);
      }
    }
  }

  private void add(Cue.Say say, Cue.Word word) {
    String text = texts.getOrDefault(say.node(), "");
    String written = written(text, word);
    Found place = found.computeIfAbsent(new Key(written, say.language()), key -> new Found());
    place.count++;
    if (place.contexts.size() < CONTEXTS) {
      place.contexts.add(context(text, word, written));
    }
  }

  /** The letters of the text that a word says, if it says them as they are; else its own. */
  private static String written(String text, Cue.Word word) {
    if (word.to() > text.length()) {
      return word.spoken();
    }
    String stretch = text.substring(word.from(), word.to());
    String bare = stretch.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    boolean same = bare.length() == word.spoken().length() && bare.indexOf(' ') < 0;
    return same ? bare.replaceFirst("['’][sS]$", "") : word.spoken();
  }

  private static String context(String text, Cue.Word word, String written) {
    if (word.to() > text.length()) {
      return written;
    }
    int from = Math.max(0, word.from() - AROUND);
    int to = Math.min(text.length(), word.to() + AROUND);
    String around = text.substring(from, to).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return (from > 0 ? "…" : "") + around + (to < text.length() ? "…" : "");
  }

  /** Counts words at the beginning of sentences with the same words within them. */
  private void mergeCapitals() {
    for (Key key : List.copyOf(found.keySet())) {
      String small = key.written().toLowerCase(Locale.ROOT);
      Found same = found.get(new Key(small, key.language()));
      if (same != null && !small.equals(key.written())) {
        same.count += found.remove(key).count;
      }
    }
  }

  private List<GuessedWord> sorted() {
    mergeCapitals();
    return found.entrySet().stream()
        .map(
            each ->
                new GuessedWord(
                    each.getKey().written(),
                    each.getKey().language(),
                    each.getValue().count,
                    each.getValue().contexts))
        .sorted(
            Comparator.comparing((GuessedWord word) -> !word.named())
                .thenComparing(word -> -word.count())
                .thenComparing(GuessedWord::written)
                .thenComparing(word -> word.language().tag()))
        .toList();
  }
}
