package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trefoil.document.Document;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** Markdown set in pages, and what can be seen on them. */
record Setting(Document document, PagedDocument paged, Report report) {

  /** Sets a text with the bundled fonts alone, so that it is the same on every machine. */
  static Setting of(String markdown, PageStyle style) {
    return of(markdown, style, FontLibrary.with(List.of()));
  }

  static Setting of(String markdown, PageStyle style, FontLibrary fonts) {
    Source source = Source.of("t.md", markdown);
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    Document document = Refinery.refine(read, RefineOptions.NONE, report);
    return new Setting(
        document, new Typesetter(style, fonts).typeset(document, Assets.NONE, report), report);
  }

  List<PagedDocument.Page> pages() {
    return paged.pages();
  }

  /** The runs of a page from top to bottom, each line by itself, without trailing spaces. */
  List<String> lines(int page) {
    TreeMap<Double, List<Frame.Glyphs>> lines = new TreeMap<>();
    for (Frame frame : pages().get(page).frames()) {
      if (frame instanceof Frame.Glyphs run) {
        double baseline = Math.round(run.baseline() * 10) / 10.0;
        lines.computeIfAbsent(baseline, key -> new ArrayList<>()).add(run);
      }
    }
    return lines.values().stream().map(Setting::line).toList();
  }

  private static String line(List<Frame.Glyphs> runs) {
    return runs.stream().map(Frame.Glyphs::text).collect(Collectors.joining()).stripTrailing();
  }

  /** The page on which a text is first met in one run; -1 when it isn't. */
  int pageOf(String text) {
    for (int i = 0; i < pages().size(); i++) {
      for (Frame frame : pages().get(i).frames()) {
        if (frame instanceof Frame.Glyphs run && run.text().contains(text)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The base line of the run that holds a text. */
  double baselineOf(String text) {
    return pages().stream()
        .flatMap(page -> page.frames().stream())
        .filter(frame -> frame instanceof Frame.Glyphs run && run.text().contains(text))
        .mapToDouble(frame -> ((Frame.Glyphs) frame).baseline())
        .findFirst()
        .orElseThrow();
  }
}
