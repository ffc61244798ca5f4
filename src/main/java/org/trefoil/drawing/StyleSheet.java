package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.xml.XmlNode;

/** The rules of all style sheets of a drawing. */
final class StyleSheet {

  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");

  /** More rules than this would cost too much on every element. */
  private static final int MOST = 2_000;

  /** A rule with one selector. */
  private record Rule(Selector selector, Map<String, String> declarations) {}

  private final List<Rule> rules = new ArrayList<>();

  /** Gathers the rules of a drawing. */
  static StyleSheet of(XmlNode.Element root) throws DrawingException {
    StyleSheet sheet = new StyleSheet();
    sheet.gather(root);
    if (sheet.rules.size() > MOST) {
      throw new DrawingException("its style sheets have more than " + MOST + " rules");
    }
    // a stable sort: of two rules of one weight the later one stays the later one
    sheet.rules.sort(Comparator.comparingInt(rule -> rule.selector().weight()));
    return sheet;
  }

  private void gather(XmlNode.Element element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        gather(inner);
      } else if (child instanceof XmlNode.Text text && element.name().equals("style")) {
        read(text.value());
      }
    }
  }

  private void read(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      Map<String, String> declarations = declarations(rule.group(2));
      for (String selector : rule.group(1).split(",")) {
        Selector.read(selector).ifPresent(known -> rules.add(new Rule(known, declarations)));
      }
    }
  }

  /** Properties and their values, as in an attribute {@code style}. */
  static Map<String, String> declarations(String css) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : css.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).replaceAll("!\\s*important", "").strip();
        declarations.put(name, value);
      }
    }
    return declarations;
  }

  /**
   * What the rules say of an element, the strongest last.
   *
   * @param ancestors from the outermost to the element itself
   */
  Map<String, String> of(List<XmlNode.Element> ancestors, Budget budget) throws DrawingException {
    budget.spend(rules.size() / 16);
    Map<String, String> all = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.selector().selects(ancestors)) {
        all.putAll(rule.declarations());
      }
    }
    return all;
  }
}
