package org.trefoil.delivery;

import java.util.Locale;

/** A transcript as LRC: the lines that music players show, each with its time in hundredths. */
public final class Lrc {

  private Lrc() {}

  /**
   * The file.
   *
   * @param title of the recording
   * @param artist who wrote it; may be empty
   */
  public static String of(Transcript transcript, String title, String artist) {
    StringBuilder out = new StringBuilder();
    tag("ti", title, out);
    if (!artist.isEmpty()) {
      tag("ar", artist, out);
    }
    for (Transcript.Line line : transcript.lines()) {
      out.append(time(line.start())).append(oneLine(line.text())).append('\n');
    }
    return out.toString();
  }

  private static void tag(String name, String value, StringBuilder out) {
    out.append('[').append(name).append(':').append(oneLine(value).replace(']', ')')).append("]\n");
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Minutes go beyond 99: the format has no hours. */
  private static String time(long milliseconds) {
    long hundredths = milliseconds / 10;
    return String.format(
        Locale.ROOT,
        "[%02d:%02d.%02d]",
        hundredths / 6000,
        hundredths / 100 % 60,
        hundredths % 100);
  }
}
