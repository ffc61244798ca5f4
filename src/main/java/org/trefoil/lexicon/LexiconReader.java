package org.trefoil.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.language.Language;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * Reads W3C Pronunciation Lexicons, PLS 1.0. What can't be used is left out and told by line; of
 * several pronunciations of a word the preferred one counts, else the first.
 */
public final class LexiconReader {

  /** The namespace of PLS 1.0. */
  static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Longer words and sounds are refused, in UTF-16 units. */
  static final int LONGEST = 200;

  /** A lexicon may have so many entries. */
  static final int MOST = 100_000;

  /** Is told what can't be used. */
  public interface Complaints {
    /**
     * Hears one complaint.
     *
     * @param line where, from 1
     * @param sentence what is wrong, without a full stop
     */
    void add(int line, String sentence);
  }

  private final Complaints complaints;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private Language language = Language.UNDETERMINED;
  private String alphabet = "";

  private LexiconReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /**
   * Reads a lexicon.
   *
   * @param bytes the file
   * @param complaints hears of entries that can't be used
   * @throws XmlException when it isn't XML that may be read; see {@link Xml}
   */
  public static Lexicon read(byte[] bytes, Complaints complaints) throws XmlException {
    return new LexiconReader(complaints).lexicon(Xml.read(bytes));
  }

  private Lexicon lexicon(XmlNode.Element root) {
    if (!root.name().equals("lexicon") || !root.namespace().equals(NAMESPACE)) {
      complaints.add(root.line(), "The root isn't a lexicon of PLS 1.0; nothing of it is used");
      return Lexicon.NONE;
    }
    Optional<Language> stated = xmlLang(root).flatMap(Language::parse);
    if (stated.isEmpty()) {
      complaints.add(root.line(), "The lexicon states no language; nothing of it is used");
      return Lexicon.NONE;
    }
    language = stated.get();
    alphabet = root.attribute("alphabet").orElse("");
    List<XmlNode.Element> entries =
        elements(root).stream().filter(each -> each.name().equals("lexeme")).toList();
    if (entries.size() > MOST) {
      complaints.add(entries.get(MOST).line(), "Only the first " + MOST + " entries are used");
    }
    entries.stream().limit(MOST).forEach(this::lexeme);
    return new Lexicon(lexemes);
  }

  private static Optional<String> xmlLang(XmlNode.Element element) {
    return element.attributes().stream()
        .filter(each -> each.namespace().equals(XML) && each.name().equals("lang"))
        .map(XmlNode.Attribute::value)
        .findFirst();
  }

  private void lexeme(XmlNode.Element element) {
    List<String> graphemes = new ArrayList<>();
    Pronunciation chosen = null;
    boolean preferred = false;
    for (XmlNode.Element child : elements(element)) {
      boolean said = child.name().equals("alias") || child.name().equals("phoneme");
      boolean prefers = child.attribute("prefer").orElse("").equals("true");
      if (child.name().equals("grapheme")) {
        grapheme(child).ifPresent(graphemes::add);
      } else if (said && (chosen == null || prefers && !preferred)) {
        Pronunciation found = pronunciation(child).orElse(null);
        preferred = found != null && prefers;
        chosen = found == null ? chosen : found;
      }
    }
    add(element, graphemes, chosen);
  }

  private void add(XmlNode.Element element, List<String> graphemes, Pronunciation chosen) {
    if (graphemes.isEmpty()) {
      complaints.add(element.line(), "An entry has no word; it is left out");
    } else if (chosen == null) {
      complaints.add(
          element.line(),
          "The entry “" + graphemes.get(0) + "” has no pronunciation; it is left out");
    } else {
      lexemes.add(new Lexeme(language, graphemes, chosen));
    }
  }

  private Optional<String> grapheme(XmlNode.Element element) {
    String written = text(element);
    if (written.length() > LONGEST) {
      complaints.add(element.line(), "A word has more than " + LONGEST + " characters");
      return Optional.empty();
    }
    return Optional.of(written).filter(word -> !word.isEmpty());
  }

  private Optional<Pronunciation> pronunciation(XmlNode.Element element) {
    String said = text(element);
    if (said.isEmpty() || said.length() > LONGEST) {
      return Optional.empty();
    }
    if (element.name().equals("alias")) {
      boolean heard = said.codePoints().anyMatch(Character::isLetterOrDigit);
      return heard ? Optional.of(new Pronunciation.Alias(said)) : Optional.empty();
    }
    String letters = element.attribute("alphabet").orElse(alphabet);
    if (!letters.toLowerCase(Locale.ROOT).equals("ipa")) {
      complaints.add(
          element.line(), "The alphabet “" + letters + "” isn't known; write the sounds in ipa");
      return Optional.empty();
    }
    return ipa(element, said);
  }

  private Optional<Pronunciation> ipa(XmlNode.Element element, String said) {
    Optional<String> strange = Ipa.strange(said);
    strange.ifPresent(
        sign -> complaints.add(element.line(), "“" + sign + "” is no sign of IPA; it is silent"));
    return Optional.<Pronunciation>of(new Pronunciation.Phonemes(said))
        .filter(each -> Ipa.hasSound(said));
  }

  private static List<XmlNode.Element> elements(XmlNode.Element parent) {
    return parent.children().stream()
        .filter(XmlNode.Element.class::isInstance)
        .map(XmlNode.Element.class::cast)
        .filter(child -> child.namespace().equals(NAMESPACE))
        .toList();
  }

  private static String text(XmlNode.Element element) {
    StringBuilder out = new StringBuilder();
    element.children().stream()
        .filter(XmlNode.Text.class::isInstance)
        .map(child -> ((XmlNode.Text) child).value())
        .forEach(out::append);
    return out.toString().strip().replaceAll("\\s+", " ");
  }
}
