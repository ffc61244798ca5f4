package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trefoil.language.Romanizer;
import org.trefoil.lexicon.Match;
import org.trefoil.lexicon.Pronunciation;

/**
 * A text in which the words of a lexicon are written otherwise, so that whatever reads written
 * forms sees the whole sentence and yet leaves those words alone: an alias stands for itself, a
 * stand-in for what is given in phonemes. What was made of it is brought back to the text as it
 * was.
 */
final class Respelling {

  /** No word of any language that we know of; a name in the eyes of the rules. */
  private static final String STAND_IN = "Qvorn";

  private static final String LEXICON = "lexicon";

  /** Where something else stands in the respelled text. */
  private record Part(int from, int to, Match match) {}

  private final String original;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Part> parts = new TreeMap<>();
  private final Romanizer romanizer = new Romanizer();

  private Respelling(String original) {
    this.original = original;
  }

  /** Respells the words of a text that were found in a lexicon. */
  static Respelling of(String original, List<Match> matches) {
    Respelling respelling = new Respelling(original);
    int at = 0;
    for (Match match : matches) {
      respelling.text.append(original, at, match.from());
      respelling.replace(match);
      at = match.to();
    }
    respelling.text.append(original.substring(at));
    return respelling;
  }

  String text() {
    return text.toString();
  }

  private void replace(Match match) {
    boolean glued = match.from() > 0 && letter(original.charAt(match.from() - 1));
    text.append(glued ? " " : "");
    int from = text.length();
    text.append(said(match));
    parts.put(from, new Part(from, text.length(), match));
    boolean more = match.to() < original.length() && letter(original.charAt(match.to()));
    text.append(more ? " " : "");
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private String said(Match match) {
    if (match.lexeme().pronunciation() instanceof Pronunciation.Alias alias) {
      return alias.words();
    }
    boolean capital = Character.isUpperCase(original.codePointAt(match.from()));
    return capital ? STAND_IN : STAND_IN.toLowerCase(Locale.ROOT);
  }

  /** The words of the respelled text as words of the original. */
  List<Cue.Word> restored(List<Cue.Word> words) {
    List<Cue.Word> out = new ArrayList<>();
    for (Cue.Word word : words) {
      Part part = word.to() > word.from() ? part(word) : null;
      int from = from(word.from());
      Cue.Word moved =
          new Cue.Word(
              word.spoken(), word.after(), from, Math.max(from, to(word.to())), word.origin());
      if (part == null) {
        out.add(moved);
      } else {
        addSaid(moved, part.match(), out);
      }
    }
    return Stretches.apart(out);
  }

  private void addSaid(Cue.Word word, Match match, List<Cue.Word> out) {
    Cue.Origin origin = new Cue.Origin(LEXICON, original.substring(match.from(), match.to()));
    boolean standIn = word.spoken().toLowerCase(Locale.ROOT).contains("qvorn");
    if (match.lexeme().pronunciation() instanceof Pronunciation.Phonemes phonemes && standIn) {
      String ipa = phonemes.ipa() + possessive(word.spoken(), phonemes.ipa());
      out.addAll(Phonetic.words(letters(match, word), ipa, word, origin));
    } else {
      out.add(new Cue.Word(word.spoken(), word.after(), word.from(), word.to(), origin));
    }
  }

  /** The word as it is written, in letters that any English voice can say too. */
  private String letters(Match match, Cue.Word word) {
    String written = original.substring(match.from(), match.to()).strip();
    String ascii = romanizer.ascii(written).strip();
    return (ascii.isEmpty() ? written : ascii) + (word.spoken().endsWith("'s") ? "'s" : "");
  }

  private static String possessive(String spoken, String ipa) {
    return spoken.endsWith("'s") ? Phonetic.possessive(ipa) : "";
  }

  /** The respelled part that a word says, if it says one. */
  private Part part(Cue.Word word) {
    Map.Entry<Integer, Part> below = parts.floorEntry(word.to() - 1);
    return below != null && below.getValue().to() > word.from() ? below.getValue() : null;
  }

  private int from(int at) {
    Map.Entry<Integer, Part> below = parts.floorEntry(at);
    return below == null ? at : place(below.getValue(), at, below.getValue().match().from());
  }

  private int to(int at) {
    Map.Entry<Integer, Part> below = parts.floorEntry(at - 1);
    return below == null
        ? at
        : place(below.getValue(), at - 1, below.getValue().match().to() - 1) + 1;
  }

  /** A place behind a part moves with it; spaces that were put behind it belong to it. */
  private int place(Part part, int at, int inside) {
    if (at < part.to()) {
      return inside;
    }
    int put = part.to() < text.length() && glue(part) ? 1 : 0;
    int next = Math.max(part.match().to(), at - part.to() - put + part.match().to());
    return Math.min(next, original.length());
  }

  private boolean glue(Part part) {
    int to = part.match().to();
    return to < original.length() && letter(original.charAt(to));
  }
}
