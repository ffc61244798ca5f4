package org.trefoil.check.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Opens and closes marked content (ISO 32000-1, 14.6), and gives each its share of the drawing. */
final class Marks {

  private final PdfObjects objects;
  private final Page page;
  private final Faults faults;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final Map<Integer, Mark> tagged = new LinkedHashMap<>();
  private final List<Mark> artifacts = new ArrayList<>();

  Marks(PdfObjects objects, Page page, Faults faults) {
    this.objects = objects;
    this.page = page;
    this.faults = faults;
  }

  /** Begins marked content. */
  void begin(String tag, Value properties) throws BrokenPdfException {
    Value named =
        properties.asName().isPresent()
            ? objects.get(objects.dict(page.resources(), "Properties"), properties.asName().get())
            : properties;
    Mark mark = mark(tag, named.asDict().orElse(new Value.Dict(Map.of())));
    if (mark.kind() == Mark.Kind.TAGGED) {
      faults.unless(!isWithin(Mark.Kind.ARTIFACT), page, "Tagged content in an artifact: " + mark);
      faults.unless(!isWithin(Mark.Kind.TAGGED), page, "Tagged content in tagged content: " + mark);
      faults.unless(tagged.put(mark.mcid(), mark) == null, page, "The same number twice: " + mark);
    } else if (mark.kind() == Mark.Kind.ARTIFACT) {
      faults.unless(!isWithin(Mark.Kind.TAGGED), page, "An artifact in tagged content: " + mark);
      artifacts.add(mark);
    }
    open.push(mark);
  }

  private Mark mark(String tag, Value.Dict properties) throws BrokenPdfException {
    Value mcid = objects.get(properties, "MCID");
    if (mcid instanceof Value.Num number) {
      return new Mark(Mark.Kind.TAGGED, tag, (int) number.value(), "");
    }
    if (tag.equals("Artifact")) {
      String type = objects.get(properties, "Type").asName().orElse("");
      String subtype = objects.get(properties, "Subtype").asName().orElse("");
      return new Mark(Mark.Kind.ARTIFACT, (type + " " + subtype).strip(), -1, "");
    }
    Value actual = objects.get(properties, "ActualText");
    if (actual instanceof Value.Str string) {
      return new Mark(Mark.Kind.ACTUAL, tag, -1, string.text());
    }
    boolean reversed = tag.equals("ReversedChars");
    return new Mark(reversed ? Mark.Kind.REVERSED : Mark.Kind.OTHER, tag, -1, "");
  }

  private boolean isWithin(Mark.Kind kind) {
    return open.stream().anyMatch(mark -> mark.kind() == kind);
  }

  /** Ends the marked content that was begun last. */
  void end() {
    if (open.isEmpty()) {
      faults.add(page, "Marked content ends that never began");
      return;
    }
    Mark mark = open.pop();
    if (!open.isEmpty() && mark.kind() != Mark.Kind.TAGGED && mark.kind() != Mark.Kind.ARTIFACT) {
      open.peek().show(mark.text());
      mark.bounds().ifPresent(open.peek()::draw);
    }
  }

  /** Notes that something is drawn. */
  void draw(Bounds place) {
    blank();
    if (!open.isEmpty()) {
      open.peek().draw(place);
    }
  }

  /** Notes that something is drawn that leaves no trace. */
  void blank() {
    if (!isWithin(Mark.Kind.TAGGED) && !isWithin(Mark.Kind.ARTIFACT)) {
      faults.add(page, "Something is drawn that is neither tagged nor an artifact");
    }
  }

  /** Notes that characters are shown. */
  void show(String text) {
    if (!open.isEmpty()) {
      open.peek().show(text);
    }
  }

  /** What the page holds, at its end. */
  Contents finish() {
    faults.unless(open.isEmpty(), page, "Marked content is left open: " + open.peek());
    return new Contents(tagged, artifacts, faults.all());
  }
}
