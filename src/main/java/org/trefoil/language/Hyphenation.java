package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words of a language may be hyphenated, by the patterns of the hyph-utf8 project (their
 * licences stand in each file and in {@code third-party.md}). Safe for use by several threads.
 */
public final class Hyphenation {

  private static final String FOLDER = "/org/trefoil/hyphenation/";
  private static final int[] NOWHERE = {};

  /** Words are met again and again; so many of them are kept. */
  private static final int KEPT = 1 << 15;

  private static final int LONGEST = 200;
  private static final Map<String, Optional<Hyphenation>> LOADED = new ConcurrentHashMap<>();

  private final PatternFile file;
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  private Hyphenation(PatternFile file) {
    this.file = file;
  }

  /** The hyphenation of a language; empty when there are no patterns for it. */
  public static Optional<Hyphenation> of(Language language) {
    return file(language).flatMap(name -> LOADED.computeIfAbsent(name, Hyphenation::load));
  }

  /** The languages that have patterns, each with the name of its file, in the order of the list. */
  static Map<String, String> files() {
    return Index.FILES;
  }

  /** The file for a tag, or for the tag without its last parts. */
  private static Optional<String> file(Language language) {
    String tag = language.tag().toLowerCase(Locale.ROOT);
    while (!Index.FILES.containsKey(tag) && tag.indexOf('-') > 0) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return Optional.ofNullable(Index.FILES.get(tag));
  }

  private static Optional<Hyphenation> load(String name) {
    try (InputStream in = Hyphenation.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(new Hyphenation(PatternFile.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when it is asked for first. */
  private static final class Index {
    private static final Map<String, String> FILES = read();

    private static Map<String, String> read() {
      Map<String, String> files = new LinkedHashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Hyphenation.class.getResourceAsStream(FOLDER + "languages.tsv"),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] fields = line.split("\t");
          if (!line.startsWith("#") && fields.length >= 2) {
            files.put(fields[0].toLowerCase(Locale.ROOT), fields[1]);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return files;
    }
  }

  /**
   * The places at which a word may be parted.
   *
   * @param word letters and marks alone
   * @return offsets in UTF-16 units, ascending; the hyphen stands before the character
   */
  public int[] points(String word) {
    if (word.length() < file.left() + file.right() || word.length() > LONGEST) {
      return NOWHERE;
    }
    int[] points = known.get(word);
    if (points == null) {
      points = computed(word);
      if (known.size() < KEPT) {
        known.put(word, points);
      }
    }
    return points;
  }

  private int[] computed(String word) {
    String lower = lower(word);
    boolean[] stated = file.exceptions().get(lower);
    byte[] values = stated == null ? file.trie().values("." + lower + ".") : null;
    int[] points = new int[word.length()];
    int count = 0;
    int last = letters(word);
    int letter = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean begins = begins(word, i);
      boolean may = stated == null ? (values[i + 1] & 1) == 1 : stated[i];
      if (may && begins && letter >= file.left() && last - letter >= file.right()) {
        points[count++] = i;
      }
      letter += begins ? 1 : 0;
    }
    return java.util.Arrays.copyOf(points, count);
  }

  /** In lower case, letter by letter, so that offsets stay; what would grow is left as it is. */
  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return lower.length() == word.length() ? lower : word;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += begins(word, i) ? 1 : 0;
    }
    return letters;
  }

  /** Whether a letter begins here: neither a mark nor the second half of a pair. */
  private static boolean begins(String word, int at) {
    char c = word.charAt(at);
    int type = Character.getType(c);
    return !Character.isLowSurrogate(c)
        && type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && type != Character.FORMAT;
  }
}
