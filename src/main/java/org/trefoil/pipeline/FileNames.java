package org.trefoil.pipeline;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What outputs are called. */
final class FileNames {

  /** Together with an extension and the marks of a temporary file, below 255 bytes everywhere. */
  private static final int LONGEST = 60;

  /** Letters first, so that the number of a version or a date isn't taken for an extension. */
  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.\\p{Alpha}\\w{0,9}$");

  private static final Set<String> RESERVED_BY_WINDOWS =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  /** The name of a file without its extension: {@code harbour} for {@code notes/harbour.md}. */
  static String ofFile(Path file) {
    return EXTENSION.matcher(file.getFileName().toString()).replaceFirst("");
  }

  /**
   * A file name that says a title and is safe on every system: letters and digits of any script in
   * lower case, with hyphens for all that stands between them.
   */
  static String ofTitle(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String cut = cut(words);
    return cut.isEmpty() || RESERVED_BY_WINDOWS.contains(cut) ? "untitled" : cut;
  }

  /** The beginning of a name that takes no more than so many bytes in UTF-8. */
  static String within(int bytes, String name) {
    int end = 0;
    int room = bytes;
    while (end < name.length()) {
      int letter = name.codePointAt(end);
      room -= letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
      if (room < 0) {
        break;
      }
      end += Character.charCount(letter);
    }
    return name.substring(0, end).replaceFirst("-$", "");
  }

  private static String cut(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    String start = name.substring(0, name.offsetByCodePoints(0, LONGEST));
    int word = start.lastIndexOf('-');
    return word > LONGEST / 2 ? start.substring(0, word) : start;
  }
}
