package org.trefoil.speech.piper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.espeak.EspeakEngine;

/**
 * Makes of a phrase the phonemes that a model was taught: eSpeak NG's IPA, one symbol a code point,
 * with the punctuation in between; or the letters themselves. Words with phonemes from a lexicon
 * are said by those.
 */
final class Phonemizer {

  /** eSpeak NG notes in brackets where it changes the language. */
  private static final String NOTES = "\\([^)]*\\)";

  private final ModelDescription model;
  private final EspeakEngine espeak;

  Phonemizer(ModelDescription model, EspeakEngine espeak) {
    this.model = model;
    this.espeak = espeak;
  }

  /** Words between two marks, or one word with phonemes of its own. */
  private record Clause(int first, List<Cue.Word> words) {

    boolean told() {
      return !words.get(0).phonemes().isEmpty();
    }

    String text() {
      return words.stream().map(Cue.Word::spoken).collect(Collectors.joining(" "));
    }
  }

  /**
   * The numbers of a phrase.
   *
   * @throws SpeechException when eSpeak NG isn't there or fails
   */
  PhonemeIds ids(Phrase phrase) throws SpeechException {
    List<Clause> clauses = clauses(phrase.words());
    PhonemeIds ids = new PhonemeIds(model);
    List<String> heard = model.ofLetters() ? List.of() : heard(clauses);
    int at = 0;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (model.ofLetters()) {
        letters(clause, ids);
      } else if (clause.told()) {
        add(decomposed(clause.words().get(0).phonemes()), clause.first(), ids);
      } else {
        int next = at + 1 + clause.words().size();
        add(clause, heard.get(at), heard.subList(at + 1, next), ids);
        at = next;
      }
      mark(phrase, clause, i == clauses.size() - 1, ids);
    }
    ids.finish();
    return ids;
  }

  /** The symbols of phonemes in IPA that a model doesn't know. */
  static String unknown(ModelDescription model, String ipa) {
    return symbols(model, decomposed(ipa)).stream()
        .filter(symbol -> !model.ids().containsKey(symbol))
        .filter(symbol -> !symbol.isBlank() && !".\u203F\u0361".contains(symbol))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<Clause> clauses(List<Cue.Word> words) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean told = !words.get(i).phonemes().isEmpty();
      boolean before = i + 1 < words.size() && !words.get(i + 1).phonemes().isEmpty();
      boolean last = i == words.size() - 1 || !words.get(i).after().isEmpty();
      if (told || before || last) {
        clauses.add(new Clause(from, words.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return clauses;
  }

  /** Each clause as it is said, then each of its words by itself. */
  private List<String> heard(List<Clause> clauses) throws SpeechException {
    List<String> texts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (!clause.told()) {
        texts.add(clause.text());
        clause.words().forEach(word -> texts.add(word.spoken()));
      }
    }
    return texts.isEmpty() ? List.of() : espeak.phonemes(model.espeak(), texts);
  }

  private void letters(Clause clause, PhonemeIds ids) {
    for (int i = 0; i < clause.words().size(); i++) {
      String spoken = clause.words().get(i).spoken();
      boolean capitals = model.ids().containsKey("A");
      String word = decomposed(capitals ? spoken : spoken.toLowerCase(Locale.ROOT));
      add((i > 0 ? " " : "") + word, clause.first() + i, ids);
    }
  }

  private void add(Clause clause, String together, List<String> apart, PhonemeIds ids) {
    String phonemes = decomposed(plain(together));
    List<String> words = apart.stream().map(each -> decomposed(plain(each))).toList();
    int[] owners = WordBounds.owners(phonemes, words);
    int at = 0;
    for (String symbol : symbols(model, phonemes)) {
      boolean space = symbol.isBlank();
      ids.add(symbol, space ? PhonemeIds.NOBODY : clause.first() + owners[at]);
      at += symbol.length();
    }
  }

  private void add(String phonemes, int owner, PhonemeIds ids) {
    for (String symbol : symbols(model, phonemes)) {
      ids.add(symbol, symbol.isBlank() ? PhonemeIds.NOBODY : owner);
    }
  }

  /** The mark after a clause, and the space before the next. */
  private void mark(Phrase phrase, Clause clause, boolean last, PhonemeIds ids) {
    String after = clause.words().get(clause.words().size() - 1).after();
    String mark = after.isEmpty() && last ? phrase.ends() ? "." : "," : after;
    ids.add(mark, PhonemeIds.NOBODY);
    if (!last) {
      ids.add(" ", PhonemeIds.NOBODY);
    }
  }

  private static List<String> symbols(ModelDescription model, String phonemes) {
    List<String> symbols = new ArrayList<>();
    for (int at = 0; at < phonemes.length(); ) {
      String rest = phonemes.substring(at);
      String symbol =
          model.clusters().stream()
              .filter(rest::startsWith)
              .findFirst()
              .orElseGet(() -> Character.toString(rest.codePointAt(0)));
      symbols.add(symbol);
      at += symbol.length();
    }
    return symbols;
  }

  private static String plain(String heard) {
    return heard.replaceAll(NOTES, "").replaceAll("\\s+", " ").strip();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
