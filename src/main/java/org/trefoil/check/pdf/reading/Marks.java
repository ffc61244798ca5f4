package org.trefoil.check.pdf.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Signs.Flaw;
import org.trefoil.check.pdf.reading.Signs.Words;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Opens and closes marked content (ISO 32000-1, 14.6), and gives each its share of the drawing. */
final class Marks {

  /** Where the numbers of marked content count: a page or a form. */
  private record Holder(int number, Map<Integer, Mark> tagged, Bounds edges) {}

  private static final Bounds EVERYWHERE =
      new Bounds(-Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

  private final PdfObjects objects;
  private final Page page;
  private final Faults faults;
  private final boolean asksLanguage;
  private final Signs signs = new Signs();
  private final Deque<Mark> open = new ArrayDeque<>();
  private final Deque<Holder> holders = new ArrayDeque<>();
  private final Map<Integer, Map<Integer, Mark>> forms = new LinkedHashMap<>();
  private final List<Mark> artifacts = new ArrayList<>();
  private int tags;
  private int marksOfArtifacts;
  private int languages;
  private int meanings;

  /**
   * @param asksLanguage whether each text has to tell its language, as the file doesn't
   */
  Marks(PdfObjects objects, Page page, Faults faults, boolean asksLanguage) {
    this.objects = objects;
    this.page = page;
    this.faults = faults;
    this.asksLanguage = asksLanguage;
    holders.push(new Holder(page.number(), new LinkedHashMap<>(), EVERYWHERE));
  }

  /** Begins marked content. */
  void begin(String tag, Value properties, Value.Dict resources) throws BrokenPdfException {
    Value named =
        properties.asName().isPresent()
            ? objects.get(objects.dict(resources, "Properties"), properties.asName().get())
            : properties;
    Value.Dict dict = named.asDict().orElse(new Value.Dict(Map.of()));
    Mark mark = mark(tag, dict);
    if (mark.kind() == Mark.Kind.TAGGED) {
      tagged(mark);
    } else if (mark.kind() == Mark.Kind.ARTIFACT) {
      if (tags > 0) {
        signs.artifactWithin(within());
        faults.add(page, "An artifact in tagged content: " + mark);
      }
      artifacts.add(mark);
    }
    push(mark);
    told(tag, dict);
  }

  private void tagged(Mark mark) {
    flaw(marksOfArtifacts > 0, Flaw.TEXT_IN_ARTIFACT, "Tagged content in an artifact: " + mark);
    faults.unless(tags == 0, page, "Tagged content in tagged content: " + mark);
    boolean isNew = holders.element().tagged().put(mark.mcid(), mark) == null;
    faults.unless(isNew, page, "The same number twice: " + mark);
  }

  private void flaw(boolean is, Flaw flaw, String message) {
    if (is) {
      signs.add(flaw);
      faults.add(page, message);
    }
  }

  private void push(Mark mark) {
    open.push(mark);
    count(mark, 1);
  }

  private void count(Mark mark, int by) {
    tags += mark.kind() == Mark.Kind.TAGGED ? by : 0;
    marksOfArtifacts += mark.kind() == Mark.Kind.ARTIFACT ? by : 0;
    languages += mark.hasLanguage() ? by : 0;
    meanings += mark.hasMeaning() ? by : 0;
  }

  /** Notes what the mark tells, and what it says without telling in which language. */
  private void told(String tag, Value.Dict dict) throws BrokenPdfException {
    objects.get(dict, "Lang").asText().ifPresent(signs::language);
    if (asksLanguage && tag.equals("Span") && languages == 0) {
      for (Map.Entry<String, Words> each :
          Map.of("ActualText", Words.ACTUAL, "Alt", Words.DESCRIPTION, "E", Words.EXPANSION)
              .entrySet()) {
        if (dict.entries().containsKey(each.getKey())) {
          signs.untold(each.getValue(), within());
        }
      }
    }
  }

  private Mark mark(String tag, Value.Dict properties) throws BrokenPdfException {
    boolean hasLanguage = properties.entries().containsKey("Lang");
    Value actual = objects.get(properties, "ActualText");
    boolean hasMeaning =
        actual instanceof Value.Str || objects.get(properties, "Alt") instanceof Value.Str;
    Value mcid = objects.get(properties, "MCID");
    if (mcid instanceof Value.Num number) {
      int id = (int) number.value();
      return new Mark(Mark.Kind.TAGGED, tag, id, "", hasLanguage, hasMeaning);
    }
    if (tag.equals("Artifact")) {
      String type = objects.get(properties, "Type").asName().orElse("");
      String subtype = objects.get(properties, "Subtype").asName().orElse("");
      String name = (type + " " + subtype).strip();
      return new Mark(Mark.Kind.ARTIFACT, name, -1, "", hasLanguage, hasMeaning);
    }
    if (actual instanceof Value.Str string) {
      return new Mark(Mark.Kind.ACTUAL, tag, -1, string.text(), hasLanguage, true);
    }
    boolean reversed = tag.equals("ReversedChars");
    Mark.Kind kind = reversed ? Mark.Kind.REVERSED : Mark.Kind.OTHER;
    return new Mark(kind, tag, -1, "", hasLanguage, hasMeaning);
  }

  /** The tagged content that is open. */
  private Optional<Kid.Content> within() {
    return open.stream()
        .filter(mark -> mark.kind() == Mark.Kind.TAGGED && mark.mcid() >= 0)
        .findFirst()
        .map(mark -> new Kid.Content(holders.element().number(), mark.mcid()));
  }

  /** Ends the marked content that was begun last. */
  void end() {
    if (open.isEmpty()) {
      faults.add(page, "Marked content ends that never began");
      return;
    }
    Mark mark = open.pop();
    mark.close();
    count(mark, -1);
    if (!open.isEmpty() && mark.kind() != Mark.Kind.TAGGED && mark.kind() != Mark.Kind.ARTIFACT) {
      open.element().show(mark.text());
      mark.bounds().ifPresent(open.element()::draw);
    }
  }

  /**
   * Goes into a form, whose marks are numbered by themselves.
   *
   * @param edges beyond which nothing of it is seen
   * @param isTagged whether some element holds it as a whole
   * @return how many marks are open
   */
  int enter(int form, Bounds edges, boolean isTagged) {
    int depth = open.size();
    if (isTagged) {
      push(new Mark(Mark.Kind.TAGGED, "form", -1, "", false, false));
    }
    Bounds seen = edges.within(holders.element().edges());
    holders.push(new Holder(form, new LinkedHashMap<>(), seen));
    return depth;
  }

  /** Comes out of a form; marks that are still open are closed. */
  void leave(int depth) {
    Holder form = holders.pop();
    if (!form.tagged().isEmpty()) {
      forms.putIfAbsent(form.number(), form.tagged());
    }
    while (open.size() > depth) {
      end();
    }
  }

  /** Notes that something is drawn. */
  void draw(Bounds place) {
    blank();
    if (!open.isEmpty()) {
      open.element().draw(place.within(holders.element().edges()));
    }
  }

  /** Notes that something is drawn that leaves no trace. */
  void blank() {
    flaw(
        tags + marksOfArtifacts == 0,
        Flaw.UNMARKED,
        "Something is drawn that is neither tagged nor an artifact");
  }

  /** Notes that characters are shown. */
  void show(String text) {
    if (!open.isEmpty()) {
      open.element().show(text);
    }
    if (meanings == 0 && !text.isEmpty() && isPrivate(text.codePointAt(0))) {
      signs.privateUse(within());
    }
  }

  /** Notes that a string of characters is shown. */
  void say() {
    if (asksLanguage && languages == 0) {
      signs.untold(Words.SHOWN, within());
    }
  }

  private static boolean isPrivate(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  /** The marked content of forms, by the numbers of their objects. */
  Map<Integer, Map<Integer, Mark>> forms() {
    return forms;
  }

  /** What the page holds, at its end. */
  Contents finish() {
    faults.unless(open.isEmpty(), page, "Marked content is left open: " + open.peek());
    open.forEach(Mark::close);
    return new Contents(holders.element().tagged(), artifacts, faults.all(), signs);
  }
}
