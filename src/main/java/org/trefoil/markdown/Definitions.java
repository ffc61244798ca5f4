package org.trefoil.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is defined in one place of the source and used in others: link destinations, abbreviations,
 * the labels of notes. The first definition of a label counts.
 */
final class Definitions {

  /** More than any book has; beyond it finding them in the text would cost too much. */
  static final int MAX_ABBREVIATIONS = 2_000;

  private static final Pattern WHITE = Pattern.compile("[ \\t\\n]+");

  private final Map<String, Destination> links = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Abbreviations abbreviations = new Abbreviations();

  /** Where a link leads and how it is called. */
  record Destination(String address, String title) {}

  Optional<Destination> link(String label) {
    return Optional.ofNullable(links.get(key(label)));
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** The label as the note itself spells it, or as the reference does if there is no such note. */
  String noteLabel(String label) {
    return notes.getOrDefault(NoteLabel.key(label), label);
  }

  /** Takes the label of a note; answers whether it is the first of that name. */
  boolean defineNote(String label) {
    return notes.putIfAbsent(NoteLabel.key(label), label) == null;
  }

  /**
   * Takes the definitions at the beginning of a paragraph.
   *
   * @return where the text after them begins
   */
  int takeFrom(String paragraph) {
    int at = 0;
    int next = definition(paragraph, at);
    while (next > at) {
      at = next;
      next = definition(paragraph, at);
    }
    return at;
  }

  private int definition(String text, int at) {
    if (at < text.length() && text.charAt(at) == '[') {
      return linkDefinition(text, at);
    }
    return text.startsWith("*[", at) ? abbreviation(text, at) : at;
  }

  private int linkDefinition(String text, int at) {
    LinkParts parts = new LinkParts(text, at);
    if (!parts.label()) {
      return at;
    }
    String label = text.substring(parts.from(), parts.to());
    if (!parts.take(':')) {
      return at;
    }
    parts.white();
    if (!parts.destination()) {
      return at;
    }
    String address = parts.value();
    int afterAddress = parts.at();
    String title = title(parts);
    if (!parts.restOfLineIsBlank()) {
      title = "";
      parts.back(afterAddress);
      if (!parts.restOfLineIsBlank()) {
        return at;
      }
    }
    links.putIfAbsent(key(label), new Destination(address, title));
    return parts.at();
  }

  private static String title(LinkParts parts) {
    int before = parts.at();
    if (parts.white() && parts.title()) {
      return parts.value();
    }
    parts.back(before);
    return "";
  }

  private int abbreviation(String text, int at) {
    LinkParts parts = new LinkParts(text, at + 1);
    if (!parts.label()) {
      return at;
    }
    String shortForm = text.substring(parts.from(), parts.to()).strip();
    if (!parts.take(':')) {
      return at;
    }
    int end = text.indexOf('\n', parts.at());
    String expansion = text.substring(parts.at(), end < 0 ? text.length() : end).strip();
    if (expansion.isEmpty()) {
      return at;
    }
    abbreviations.define(shortForm, Entities.resolve(expansion));
    return end < 0 ? text.length() : end + 1;
  }

  /** Labels are compared without case and with single blanks; folding twice takes in ẞ and ß. */
  private static String key(String label) {
    String blanks = WHITE.matcher(label.strip()).replaceAll(" ");
    return blanks.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
