package org.trefoil.check.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.xml.XmlNode;

/** What the overlays of a finished book say: which element is heard when, in which file. */
public final class Overlays implements Closeable {

  /**
   * A clip.
   *
   * @param ids the element that is shown with it and those around that, from the inside out; none
   *     for an element that shows nothing, which is what announcements have
   * @param track the file, below the package document
   * @param begin in seconds
   * @param end in seconds
   */
  public record Clip(List<String> ids, String track, double begin, double end) {}

  private static final Set<String> SOUND = Set.of("audio/mpeg", "audio/mp4");

  private final BookFile book;

  /**
   * Opens a book.
   *
   * @throws IOException when the file can't be read
   * @throws BrokenBookException when it is no book
   */
  public Overlays(Path epub) throws IOException, BrokenBookException {
    book = new BookFile(epub);
  }

  /** All clips in the order of the spine. */
  public List<Clip> clips() throws IOException, BrokenBookException {
    List<Clip> clips = new ArrayList<>();
    for (BookFile.Item text : book.texts()) {
      BookFile.Item overlay = book.items().get(text.overlay());
      if (overlay != null) {
        Map<String, List<String>> around = around(book.xml(text.path()));
        for (XmlNode.Element par : Tree.named(book.xml(overlay.path()), "par")) {
          clip(par, around, clips);
        }
      }
    }
    return clips;
  }

  /** The bytes of a track; empty when it is missing or neither MP3 nor MP4 by its media type. */
  public Optional<InputStream> sound(String track) throws IOException {
    boolean known =
        book.items().values().stream()
            .anyMatch(item -> item.path().equals(track) && SOUND.contains(item.type()));
    return known ? book.open(track) : Optional.empty();
  }

  private static void clip(XmlNode.Element par, Map<String, List<String>> around, List<Clip> into) {
    for (XmlNode.Element shown : Tree.named(par, "text")) {
      String src = Tree.attribute(shown, "src");
      String id = src.substring(src.indexOf('#') + 1);
      for (XmlNode.Element sound : Tree.named(par, "audio")) {
        into.add(
            new Clip(
                around.getOrDefault(id, List.of(id)),
                Tree.attribute(sound, "src"),
                seconds(Tree.attribute(sound, "clipBegin")),
                seconds(Tree.attribute(sound, "clipEnd"))));
      }
    }
  }

  /** The time, as far as it is one that {@link OverlayRule} accepts. */
  private static double seconds(String clock) {
    try {
      return Double.parseDouble(clock.replaceFirst("s$", ""));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** For each name the names that it stands in, itself first. */
  private static Map<String, List<String>> around(XmlNode.Element page) {
    Map<String, List<String>> around = new HashMap<>();
    around(page, new ArrayDeque<>(), around);
    return around;
  }

  private static void around(
      XmlNode.Element element, Deque<String> open, Map<String, List<String>> around) {
    String id = Tree.attribute(element, "id");
    if (!id.isEmpty()) {
      open.push(id);
      around.put(id, showsNothing(element) ? List.of() : List.copyOf(open));
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        around(inner, open, around);
      }
    }
    if (!id.isEmpty()) {
      open.pop();
    }
  }

  private static boolean showsNothing(XmlNode.Element element) {
    return element.children().isEmpty()
        && Tree.attribute(element, "alt").isBlank()
        && Tree.attribute(element, "alttext").isBlank();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
