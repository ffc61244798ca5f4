package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.document.Block;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/**
 * The YAML between two lines of three dashes at the very beginning.
 *
 * @param end where the text begins
 * @param metadata what it says
 * @param kept what couldn't be read, to be shown as it is
 */
record FrontMatter(int end, Metadata metadata, List<Block> kept) {

  private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE, List.of());
  private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z_][\\w-]*[ \\t]*:([ \\t]|$)");

  /** Reads it, if there is any. */
  static FrontMatter read(Reading reading) {
    String text = reading.source().text();
    int start = lineEnd(text, 0);
    if (!text.substring(0, start).stripTrailing().equals("---") || start >= text.length()) {
      return NONE;
    }
    int close = closing(text, start + 1);
    String yaml = close < 0 ? "" : text.substring(start + 1, close);
    if (!KEY.matcher(yaml).find()) {
      return NONE;
    }
    int end = Math.min(lineEnd(text, close) + 1, text.length());
    return parse(reading, yaml, start + 1, end);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the line of three dashes, or of three dots, begins; -1 if there is none. */
  private static int closing(String text, int from) {
    int limit = Math.min(text.length(), from + Settings.MAX_LENGTH);
    int at = from;
    while (at < limit) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return at;
      }
      if (at == from && line.isEmpty()) {
        return -1;
      }
      at = end + 1;
    }
    return -1;
  }

  private static FrontMatter parse(Reading reading, String yaml, int start, int end) {
    try {
      Settings settings = Settings.parse(yaml);
      Metadata metadata = new MetadataReader(reading, settings, yaml, start).metadata();
      return new FrontMatter(end, metadata, List.of());
    } catch (SettingsException broken) {
      reading.warn(
          Code.FRONT_MATTER,
          line(yaml, start, broken.line()),
          "The front matter can't be read (" + broken.getMessage() + "); it stands as text",
          "Write 'key: value' lines, with values that hold a colon in quotation marks");
      return new FrontMatter(end, Metadata.NONE, List.of(kept(yaml, start)));
    }
  }

  private static Block kept(String yaml, int start) {
    List<String> lines = new ArrayList<>(List.of(yaml.stripTrailing().split("\n")));
    Span span = new Span(start, start + yaml.stripTrailing().length());
    return new Block.CodeBlock(NodeId.UNSET, span, "yaml", lines);
  }

  /** The stretch of a line of the YAML, counted from 1. */
  static Span line(String yaml, int start, int number) {
    int at = 0;
    for (int i = 1; i < number && at < yaml.length(); i++) {
      at = Math.min(lineEnd(yaml, at) + 1, yaml.length());
    }
    return new Span(start + at, start + lineEnd(yaml, at));
  }
}
