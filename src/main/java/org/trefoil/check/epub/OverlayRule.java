package org.trefoil.check.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/**
 * The voice of a book: every text and every description is in exactly one element that is heard, in
 * the order of the text; sounds follow each other in their file and end before it does; and the
 * durations add up.
 */
final class OverlayRule {

  private static final String CLOCK = "[0-9]+\\.[0-9]{1,3}s";
  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "rp");

  private final BookFile book;
  private final Faults faults;
  private final Map<String, Double> reached = new HashMap<>();
  private double total;

  OverlayRule(BookFile book, Faults faults) {
    this.book = book;
    this.faults = faults;
  }

  void check() throws IOException, BrokenBookException {
    boolean voiced = book.texts().stream().anyMatch(text -> !text.overlay().isEmpty());
    if (!voiced) {
      return;
    }
    for (BookFile.Item text : book.texts()) {
      List<String> heard = heard(text);
      covered(text, heard);
    }
    sum("", total);
    for (Map.Entry<String, Double> track : reached.entrySet()) {
      insideTheSound(track.getKey(), track.getValue());
    }
    faults.unless(
        book.metadata("media:active-class").size() == 1,
        "active-class",
        "package",
        "It is missing");
  }

  /** The elements that are heard, in order. */
  private List<String> heard(BookFile.Item text) throws IOException, BrokenBookException {
    List<String> heard = new ArrayList<>();
    BookFile.Item overlay = book.items().get(text.overlay());
    if (overlay == null) {
      return heard;
    }
    double seconds = 0;
    for (XmlNode.Element par : Tree.named(book.xml(overlay.path()), "par")) {
      for (XmlNode.Element shown : Tree.named(par, "text")) {
        String src = Tree.attribute(shown, "src");
        faults.unless(
            src.startsWith(text.path() + "#"),
            "overlay-text",
            overlay.path(),
            src + " is elsewhere");
        heard.add(src.substring(src.indexOf('#') + 1));
      }
      for (XmlNode.Element sound : Tree.named(par, "audio")) {
        seconds += sound(overlay.path(), sound);
      }
    }
    sum("#" + overlay.id(), seconds);
    total += seconds;
    return heard;
  }

  private double sound(String file, XmlNode.Element sound) {
    String src = Tree.attribute(sound, "src");
    double begin = clock(file, Tree.attribute(sound, "clipBegin"));
    double end = clock(file, Tree.attribute(sound, "clipEnd"));
    double before = reached.getOrDefault(src, 0.0);
    faults.unless(begin < end, "overlay-clip", file, src + ": " + begin + " to " + end);
    faults.unless(
        begin >= before - 1e-9, "overlay-overlap", file, src + ": " + begin + " before " + before);
    reached.put(src, end);
    return end - begin;
  }

  private double clock(String file, String value) {
    boolean sound = value.matches(CLOCK);
    faults.unless(sound, "overlay-clock", file, "The clock value " + value);
    return sound ? Double.parseDouble(value.substring(0, value.length() - 1)) : 0;
  }

  private void sum(String refines, double seconds) {
    Optional<String> said =
        Tree.named(book.opf(), "meta").stream()
            .filter(meta -> Tree.attribute(meta, "property").equals("media:duration"))
            .filter(meta -> Tree.attribute(meta, "refines").equals(refines))
            .map(meta -> Tree.text(meta).strip())
            .findFirst();
    double value = said.map(text -> clock("package", text)).orElse(-1.0);
    faults.unless(
        Math.abs(value - seconds) < 1,
        "overlay-duration",
        "package " + refines,
        String.format(Locale.ROOT, "%.3f s are said and %.3f s are heard", value, seconds));
  }

  private void insideTheSound(String track, double end) throws IOException {
    Optional<InputStream> file = book.open(track);
    if (file.isEmpty()) {
      faults.add("overlay-sound", track, "The file is missing");
      return;
    }
    try (InputStream in = file.get()) {
      OptionalDouble length = SoundLength.seconds(in);
      faults.unless(
          length.isEmpty() || end <= length.getAsDouble() + 0.0005,
          "overlay-past-end",
          track,
          "A clip ends at " + end + " s of " + length);
    }
  }

  /** Walks through the text and finds each heard element in turn. */
  private void covered(BookFile.Item text, List<String> heard)
      throws IOException, BrokenBookException {
    Set<String> once = new HashSet<>(heard);
    faults.unless(
        once.size() == heard.size(), "overlay-twice", text.path(), "An element is heard twice");
    Walk walk = new Walk(text.path(), once);
    Tree.named(book.xml(text.path()), "body").forEach(body -> walk.through(body, 0));
    faults.unless(
        walk.met.equals(heard) || once.size() != heard.size(),
        "overlay-order",
        text.path(),
        firstDifference(walk.met, heard));
  }

  private static String firstDifference(List<String> shown, List<String> heard) {
    for (int i = 0; i < Math.min(shown.size(), heard.size()); i++) {
      if (!shown.get(i).equals(heard.get(i))) {
        return "Heard is " + heard.get(i) + " where " + shown.get(i) + " stands";
      }
    }
    return heard.size() + " are heard and " + shown.size() + " stand there";
  }

  /** One text, from its beginning to its end. */
  private final class Walk {
    private final String file;
    private final Set<String> heard;
    private final List<String> met = new ArrayList<>();

    Walk(String file, Set<String> heard) {
      this.file = file;
      this.heard = heard;
    }

    void through(XmlNode.Element element, int depth) {
      String id = Tree.attribute(element, "id");
      int inside = depth;
      if (!id.isEmpty() && heard.contains(id)) {
        met.add(id);
        inside++;
      }
      if (!Tree.attribute(element, "alt").isBlank()) {
        once(Tree.attribute(element, "alt"), inside);
      }
      for (XmlNode child : element.children()) {
        if (child instanceof XmlNode.Text text && !text.value().isBlank()) {
          once(text.value(), inside);
        } else if (child instanceof XmlNode.Element inner && !UNSEEN.contains(inner.name())) {
          through(inner, inside);
        }
      }
    }

    private void once(String text, int times) {
      String words = text.strip();
      faults.unless(
          times == 1,
          times == 0 ? "overlay-gap" : "overlay-double",
          file,
          "“"
              + words.substring(0, Math.min(60, words.length()))
              + "” is heard "
              + times
              + " times");
    }
  }
}
