package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What is drawn between the beginning and the end of some marked content. */
public final class Mark {

  /** What the mark says of its content. */
  public enum Kind {
    /** It belongs to a structure element. */
    TAGGED,
    /** It is no part of the text. */
    ARTIFACT,
    /** It is to be read as other characters. */
    ACTUAL,
    /** Its glyphs are to be read from the last to the first. */
    REVERSED,
    /** Something else. */
    OTHER
  }

  private final Kind kind;
  private final String tag;
  private final int mcid;
  private final String said;
  private final boolean hasLanguage;
  private final boolean hasMeaning;

  /** What is shown so far; nothing once it is read, since a book has a million of them. */
  private List<String> shown = new ArrayList<>(4);

  private String read = "";
  private Optional<Bounds> bounds = Optional.empty();

  /**
   * @param tag the name behind the operator; for an artifact its type and subtype
   * @param mcid the number of tagged content
   * @param said what it is to be read as, when it is ACTUAL
   * @param hasLanguage whether it says its language
   * @param hasMeaning whether it says what is to be read in place of what is drawn
   */
  Mark(Kind kind, String tag, int mcid, String said, boolean hasLanguage, boolean hasMeaning) {
    this.kind = kind;
    this.tag = tag;
    this.mcid = mcid;
    this.said = said;
    this.hasLanguage = hasLanguage;
    this.hasMeaning = hasMeaning;
  }

  public Kind kind() {
    return kind;
  }

  public String tag() {
    return tag;
  }

  public int mcid() {
    return mcid;
  }

  boolean hasLanguage() {
    return hasLanguage;
  }

  boolean hasMeaning() {
    return hasMeaning;
  }

  void show(String text) {
    shown.add(text);
  }

  void draw(Bounds place) {
    bounds = Optional.of(bounds.map(place::with).orElse(place));
  }

  /** Ends it: what was shown is read, in the order that it asks for. */
  void close() {
    if (kind == Kind.REVERSED) {
      Collections.reverse(shown);
    }
    read = String.join("", shown);
    shown = List.of();
  }

  /** What it is read as, once it is closed. */
  public String text() {
    return kind == Kind.ACTUAL ? said : read;
  }

  /** Where it is; empty when nothing was drawn. */
  public Optional<Bounds> bounds() {
    return bounds;
  }

  @Override
  public String toString() {
    return kind == Kind.TAGGED ? tag + " " + mcid : kind + " " + tag;
  }
}
