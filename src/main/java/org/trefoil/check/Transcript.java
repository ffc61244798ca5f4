package org.trefoil.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finished transcript (WebVTT), cue by cue. */
final class Transcript {

  /**
   * A cue.
   *
   * @param id the name of the sentence that is heard
   * @param start in seconds
   * @param end in seconds
   * @param text its words
   */
  record Cue(String id, double start, double end, String text) {}

  private static final Pattern TIMES =
      Pattern.compile(
          "((?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3})\\s+-->\\s+((?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}).*");

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");

  private Transcript() {}

  /**
   * Reads a transcript. A cue without an identifier has an empty one.
   *
   * @throws IOException when it can't be read or isn't WebVTT
   */
  static List<Cue> of(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (!text.startsWith("WEBVTT") && !text.startsWith("\uFEFFWEBVTT")) {
      throw new IOException(file + " isn't a transcript in WebVTT");
    }
    List<Cue> cues = new ArrayList<>();
    for (String block : text.split("\n{2,}")) {
      cue(block.strip().split("\n"), cues);
    }
    return cues;
  }

  private static void cue(String[] lines, List<Cue> into) {
    int at = lines.length > 1 && lines[1].contains("-->") ? 1 : 0;
    Matcher times = TIMES.matcher(lines[at]);
    if (times.matches()) {
      StringBuilder words = new StringBuilder();
      for (int i = at + 1; i < lines.length; i++) {
        words.append(lines[i]).append('\n');
      }
      String id = at == 1 ? lines[0].strip() : "";
      into.add(
          new Cue(id, seconds(times.group(1)), seconds(times.group(2)), plain(words.toString())));
    }
  }

  private static double seconds(String clock) {
    double seconds = 0;
    for (String part : clock.split(":")) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }

  private static String plain(String words) {
    return TAG.matcher(words)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u00A0")
        .replace("&lrm;", "\u200E")
        .replace("&rlm;", "\u200F")
        .replace("&amp;", "&")
        .strip();
  }
}
