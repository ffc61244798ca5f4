package org.trefoil.delivery;

import java.util.List;
import java.util.Locale;

/**
 * Chapters as Podcasting 2.0 wants them (JSON Chapters 1.2.0). Pages are members of our own, which
 * players pass over.
 */
public final class ChapterJson {

  /**
   * A chapter.
   *
   * @param title in any script
   * @param start in seconds
   * @param end in seconds
   */
  public record Entry(String title, double start, double end) {}

  /**
   * Where a page of the printed book begins.
   *
   * @param label its number as printed
   * @param start in seconds
   */
  public record Page(String label, double start) {}

  private ChapterJson() {}

  /**
   * The file.
   *
   * @param title of the recording
   * @param author who wrote it; may be empty
   * @param chapters in order
   * @param pages in order; may be empty
   */
  public static String of(String title, String author, List<Entry> chapters, List<Page> pages) {
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
    json.close(']');
    if (!pages.isEmpty()) {
      json.name("pages").open('[');
      pages.forEach(page -> page(page, json));
      json.close(']');
    }
    return json.close('}').toString();
  }

  private static void page(Page page, JsonText json) {
    json.open('{').member("title", page.label());
    json.name("startTime").raw(seconds(page.start())).close('}');
  }

  private static String seconds(double time) {
    return String.format(Locale.ROOT, "%.3f", time);
  }
}
