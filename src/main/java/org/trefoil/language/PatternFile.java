package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of hyphenation patterns as the hyph-utf8 project publishes it for TeX: comments that name
 * the licence and how few letters may stand before and after a hyphen, then {@code \patterns{…}}
 * and {@code \hyphenation{…}}. Nothing of TeX but these two is understood.
 */
final class PatternFile {

  private static final Pattern LEAST = Pattern.compile("%\\s+(left|right):\\s*(\\d+)\\s*");
  private static final Pattern WORD = Pattern.compile("[^\\s{}]+");

  private final PatternTrie trie = new PatternTrie();
  private final Map<String, boolean[]> exceptions = new HashMap<>();
  private int left = 2;
  private int right = 3;
  private boolean typesetting;
  private Section section = Section.NONE;

  private enum Section {
    NONE,
    PATTERNS,
    EXCEPTIONS
  }

  private PatternFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException when the stream fails
   */
  static PatternFile read(InputStream in) throws IOException {
    PatternFile file = new PatternFile();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      file.line(line);
    }
    return file;
  }

  PatternTrie trie() {
    return trie;
  }

  /** Words whose hyphens are stated, in lower case; true where a hyphen may follow a letter. */
  Map<String, boolean[]> exceptions() {
    return exceptions;
  }

  /** The fewest letters before a hyphen. */
  int left() {
    return left;
  }

  /** The fewest letters after a hyphen. */
  int right() {
    return right;
  }

  private void line(String line) {
    int comment = line.indexOf('%');
    if (comment == 0) {
      comment(line);
    }
    String text = comment < 0 ? line : line.substring(0, comment);
    if (text.contains("\\patterns")) {
      section = Section.PATTERNS;
    } else if (text.contains("\\hyphenation")) {
      section = Section.EXCEPTIONS;
    }
    if (section != Section.NONE) {
      words(text);
    }
    if (text.contains("}")) {
      section = Section.NONE;
    }
  }

  /** The letters of typesetting count, which stand last where those of generation stand too. */
  private void comment(String line) {
    if (line.contains("hyphenmins:") || line.contains("generation:")) {
      typesetting = !line.contains("generation:");
    } else if (line.contains("typesetting:")) {
      typesetting = true;
    }
    Matcher least = LEAST.matcher(line);
    if (typesetting && least.matches()) {
      int letters = Integer.parseInt(least.group(2));
      left = least.group(1).equals("left") ? letters : left;
      right = least.group(1).equals("right") ? letters : right;
    }
  }

  private void words(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().startsWith("\\")) {
        continue;
      }
      if (section == Section.PATTERNS) {
        trie.add(word.group());
      } else {
        exception(word.group());
      }
    }
  }

  private void exception(String hyphenated) {
    String word = hyphenated.replace("-", "");
    boolean[] after = new boolean[word.length() + 1];
    int at = 0;
    for (int i = 0; i < hyphenated.length(); i++) {
      if (hyphenated.charAt(i) == '-') {
        after[at] = true;
      } else {
        at++;
      }
    }
    exceptions.put(word, after);
  }
}
