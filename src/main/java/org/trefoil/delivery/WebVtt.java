package org.trefoil.delivery;

import java.util.Locale;

/**
 * A transcript as WebVTT (W3C, section 4): a cue a sentence, called by the id of the sentence, with
 * a time stamp before each word after the first.
 */
public final class WebVtt {

  private WebVtt() {}

  /** The file. */
  public static String of(Transcript transcript) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Transcript.Line line : transcript.lines()) {
      out.append('\n').append(line.node().value()).append('\n');
      out.append(time(line.start())).append(" --> ").append(time(line.end())).append('\n');
      payload(line, out);
      out.append('\n');
    }
    return out.toString();
  }

  private static void payload(Transcript.Line line, StringBuilder out) {
    String text = line.text().stripTrailing();
    int at = 0;
    long last = line.start();
    for (Transcript.Word word : line.words()) {
      // A time stamp must lie inside of the cue and after the one before.
      if (word.at() >= at && word.at() < text.length() && inside(word, line, last)) {
        escape(text, at, word.at(), out);
        out.append('<').append(time(word.start())).append('>');
        at = word.at();
        last = word.start();
      }
    }
    escape(text, at, text.length(), out);
  }

  private static boolean inside(Transcript.Word word, Transcript.Line line, long last) {
    return word.at() > 0 && word.start() > last && word.start() < line.end();
  }

  private static void escape(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\u200E' -> out.append("&lrm;");
        case '\u200F' -> out.append("&rlm;");
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
  }

  /** Two digits of hours at least. */
  static String time(long milliseconds) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        milliseconds / 3_600_000,
        milliseconds / 60_000 % 60,
        milliseconds / 1000 % 60,
        milliseconds % 1000);
  }
}
