package org.trefoil.delivery;

import java.util.List;
import java.util.Locale;

/** Chapters as Podcasting 2.0 wants them (JSON Chapters 1.2.0). */
public final class ChapterJson {

  /**
   * A chapter.
   *
   * @param title in any script
   * @param start in seconds
   * @param end in seconds
   */
  public record Entry(String title, double start, double end) {}

  private ChapterJson() {}

  /**
   * The file.
   *
   * @param title of the recording
   * @param author who wrote it; may be empty
   * @param chapters in order
   */
  public static String of(String title, String author, List<Entry> chapters) {
    JsonText json = new JsonText().open('{');
    json.member("version", "1.2.0").member("title", title);
    if (!author.isEmpty()) {
      json.member("author", author);
    }
    json.name("chapters").open('[');
    for (Entry chapter : chapters) {
      json.open('{');
      json.name("startTime").raw(seconds(chapter.start()));
      json.name("endTime").raw(seconds(chapter.end()));
      json.member("title", chapter.title());
      json.close('}');
    }
    return json.close(']').close('}').toString();
  }

  private static String seconds(double time) {
    return String.format(Locale.ROOT, "%.3f", time);
  }
}
