package org.trefoil.check.daisy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.trefoil.check.epub.SoundLength;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** The SMIL files: which sound goes with which text, and when. */
final class SmilRule {

  private final Book book;
  private final Faults faults;

  /** Of each recording where the last clip ended. */
  private final Map<String, Double> ends = new HashMap<>();

  private SmilRule(Book book, Faults faults) {
    this.book = book;
    this.faults = faults;
  }

  static void look(Book book, Faults faults) throws IOException {
    SmilRule rule = new SmilRule(book, faults);
    double elapsed = 0;
    for (Page page : book.sequence()) {
      elapsed += rule.page(page, elapsed);
    }
    for (Page page : book.smils()) {
      boolean reached = book.sequence().contains(page);
      faults.unless(reached, "smil-reached", page.name(), "The navigation leads nowhere in it");
    }
    double total = Clock.full(book.navigation().metadata("ncc:totalTime"));
    boolean sum = Clock.same(total, elapsed, 1 + book.sequence().size());
    String message = "ncc:totalTime is no time, or not that of the parts: " + elapsed + " s";
    faults.unless(sum, "ncc-time", book.navigation().name(), message);
    rule.recordings();
  }

  /** Looks at a file; gives how long it says that it is. */
  private double page(Page page, double elapsed) {
    head(page);
    double begins = Clock.full(page.metadata("ncc:totalElapsedTime"));
    boolean fits = Clock.same(begins, elapsed, 1 + book.sequence().size());
    faults.unless(fits, "smil-time", page.name(), "It should begin at " + elapsed + " s");
    double own = Clock.full(page.metadata("ncc:timeInThisSmil"));
    faults.unless(own > 0, "smil-time", page.name(), "It doesn't say how long it is");
    List<XmlNode.Element> bodies = page.named("body");
    List<XmlNode.Element> sequences = bodies.size() == 1 ? Page.children(bodies.get(0)) : List.of();
    if (sequences.size() != 1 || !sequences.get(0).name().equals("seq")) {
      faults.add("smil-body", page.name(), "Its body isn't one seq");
      return own > 0 ? own : 0;
    }
    double lasts = Clock.length(Page.value(sequences.get(0), "dur"));
    faults.unless(
        Clock.same(lasts, own, 1), "smil-time", page.name(), "Its seq isn't as long as it says");
    double clips = 0;
    for (XmlNode.Element par : Page.children(sequences.get(0))) {
      clips += par(par, page);
    }
    boolean sum = Clock.same(clips, own, page.named("audio").size());
    faults.unless(sum, "smil-time", page.name(), "Its clips last " + clips + " s together");
    return own > 0 ? own : 0;
  }

  private void head(Page page) {
    boolean format = page.metadata("dc:format").equals("Daisy 2.02");
    faults.unless(format, "smil-head", page.name(), "dc:format isn't “Daisy 2.02”");
    String identifier = book.navigation().metadata("dc:identifier");
    boolean same = page.metadata("dc:identifier").equals(identifier);
    faults.unless(same, "smil-head", page.name(), "dc:identifier isn't that of the book");
    boolean region = page.named("region").stream().noneMatch(r -> Page.value(r, "id").isEmpty());
    faults.unless(
        region && !page.named("region").isEmpty(), "smil-head", page.name(), "It has no region");
  }

  /** Looks at a pair; gives how long it sounds. */
  private double par(XmlNode.Element par, Page page) {
    String id = Page.value(par, "id");
    boolean named = par.name().equals("par") && !id.isEmpty();
    faults.unless(named, "smil-par", page.name(), par.name() + " is no par with an id");
    List<XmlNode.Element> inside = Page.children(par);
    if (inside.isEmpty() || !inside.get(0).name().equals("text")) {
      faults.add("smil-par", page.name(), id + " doesn't begin with a text");
      return 0;
    }
    text(inside.get(0), page);
    double length = 0;
    int clips = 0;
    for (XmlNode.Element each : inside.subList(1, inside.size())) {
      for (XmlNode.Element clip : each.name().equals("seq") ? Page.children(each) : List.of(each)) {
        length += clip(clip, page);
        clips++;
      }
    }
    faults.unless(clips > 0, "smil-par", page.name(), id + " has no sound");
    return length;
  }

  private void text(XmlNode.Element text, Page page) {
    String target = Page.value(text, "src");
    boolean there = book.leads(target, ".html");
    faults.unless(there, "pointer", page.name(), target + " leads nowhere");
    boolean named = !Page.value(text, "id").isEmpty();
    faults.unless(named, "smil-par", page.name(), "The text " + target + " has no id");
  }

  /** Looks at a clip; gives how long it sounds. Clips of one recording follow each other. */
  private double clip(XmlNode.Element clip, Page page) {
    String file = Page.value(clip, "src");
    if (!clip.name().equals("audio") || !book.folder().holds(file)) {
      faults.add("audio", page.name(), clip.name() + " " + file + " is missing");
      return 0;
    }
    double begin = Clock.offset(Page.value(clip, "clip-begin"));
    double end = Clock.offset(Page.value(clip, "clip-end"));
    double last = ends.getOrDefault(file, 0.0);
    if (!(end > begin) || begin < last - Clock.TOLERANCE) {
      faults.add(
          "clip", page.name(), file + " from " + begin + " to " + end + " s after " + last + " s");
      return 0;
    }
    ends.put(file, end);
    return end - begin;
  }

  /** Every recording is heard, and no clip goes beyond its end. */
  private void recordings() throws IOException {
    for (String name : book.folder().names()) {
      if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(mp3|wav|mp2)")) {
        continue;
      }
      faults.unless(ends.containsKey(name), "audio", name, "It is never heard");
      if (name.endsWith(".mp3")) {
        OptionalDouble length = length(name);
        faults.unless(length.isPresent(), "audio", name, "It is no MP3");
        double end = ends.getOrDefault(name, 0.0);
        boolean inside = length.isEmpty() || end <= length.getAsDouble() + 2 * Clock.TOLERANCE;
        faults.unless(inside, "audio", name, "It ends before its last clip, at " + length);
      }
    }
  }

  private OptionalDouble length(String name) throws IOException {
    try (InputStream in = book.folder().stream(name)) {
      return SoundLength.seconds(in);
    }
  }
}
