package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * Holds a fragment of ONIX for Books 3.0 to its rules: the elements of a product in their order,
 * codes that their lists have, no code twice, and no two that contradict each other.
 */
public final class OnixCheck {

  private static final String TOOL = "Trefoil";

  /** The order of the elements that we know (ONIX 3.0, reference names). */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "Product",
          List.of("RecordReference", "NotificationType", "ProductIdentifier", "DescriptiveDetail"),
          "DescriptiveDetail",
          List.of(
              "ProductComposition",
              "ProductForm",
              "ProductFormDetail",
              "ProductFormFeature",
              "PrimaryContentType",
              "ProductContentType",
              "TitleDetail",
              "Contributor",
              "NoContributor",
              "Language"),
          "ProductFormFeature",
          List.of(
              "ProductFormFeatureType", "ProductFormFeatureValue", "ProductFormFeatureDescription"),
          "ProductIdentifier",
          List.of("ProductIDType", "IDTypeName", "IDValue"),
          "TitleElement",
          List.of("TitleElementLevel", "TitleText", "Subtitle"),
          "Contributor",
          List.of("SequenceNumber", "ContributorRole", "PersonName"));

  private static final String CODES_196 =
      "0[0-689]|1[0-79]|2[0-24-79]|3[0-24-9]|4[01]|5[1-4]|7[5-7]|8[0-24-689]|9[0-9]";

  private static final String CODES_143 = "0[0-9]|1[0-8]|2[4-6]";

  /** Codes of which a product has one at most. */
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("80", "81", "82"),
          Set.of("84", "85", "86"),
          Set.of("09", "52"),
          Set.of("08", "04"));

  private final List<Finding> found = new ArrayList<>();
  private final String name;

  private OnixCheck(String name) {
    this.name = name;
  }

  /**
   * Looks at a fragment.
   *
   * @return what is wrong with it
   * @throws IOException when it can't be read
   */
  public static List<Finding> check(Path file) throws IOException {
    OnixCheck check = new OnixCheck(file.getFileName().toString());
    try {
      XmlNode.Element product = Xml.read(Files.readAllBytes(file));
      check.unless(product.name().equals("Product"), "onix-root", "It is no product");
      check.walk(product);
      check.features(product);
    } catch (XmlException e) {
      check.unless(false, "onix-xml", e.getMessage());
    }
    return check.found;
  }

  private void walk(XmlNode.Element element) {
    List<String> order = ORDER.get(element.name());
    int reached = 0;
    for (XmlNode.Element child : children(element)) {
      if (order != null) {
        int place = order.indexOf(child.name());
        unless(place >= reached, "onix-order", child.name() + " in " + element.name());
        reached = Math.max(reached, place);
      }
      walk(child);
    }
  }

  private void features(XmlNode.Element product) {
    Set<String> codes = new HashSet<>();
    for (XmlNode.Element detail : children(product)) {
      for (XmlNode.Element feature : children(detail)) {
        if (feature.name().equals("ProductFormFeature")) {
          feature(feature, codes);
        }
      }
    }
    for (Set<String> exclusive : EXCLUSIVE) {
      long both = exclusive.stream().filter(codes::contains).count();
      unless(both <= 1, "onix-contradiction", "Codes " + exclusive);
    }
    boolean claim = codes.contains("04");
    unless(
        claim == codes.stream().anyMatch(code -> code.matches("8[456]")),
        "onix-claim",
        "A standard without its level, or a level without its standard");
    unless(!claim || codes.contains("90"), "onix-claim", "Nobody certifies the claim");
  }

  private void feature(XmlNode.Element feature, Set<String> codes) {
    String type = text(feature, "ProductFormFeatureType");
    String value = text(feature, "ProductFormFeatureValue");
    String list = type.equals("09") ? CODES_196 : CODES_143;
    unless(type.equals("09") || type.equals("12"), "onix-type", "Feature type " + type);
    unless(value.matches(list), "onix-code", "Code " + value + " of type " + type);
    unless(codes.add(type.equals("09") ? value : type + value), "onix-twice", "Code " + value);
    boolean needsWords = type.equals("09") && value.matches("00|88|9[0-9]");
    unless(
        !needsWords || !text(feature, "ProductFormFeatureDescription").isBlank(),
        "onix-description",
        "Code " + value + " says nothing");
  }

  private static String text(XmlNode.Element element, String name) {
    StringBuilder text = new StringBuilder();
    for (XmlNode.Element child : children(element)) {
      if (child.name().equals(name)) {
        for (XmlNode node : child.children()) {
          text.append(node instanceof XmlNode.Text words ? words.value() : "");
        }
      }
    }
    return text.toString();
  }

  private static List<XmlNode.Element> children(XmlNode.Element element) {
    return element.children().stream()
        .filter(XmlNode.Element.class::isInstance)
        .map(XmlNode.Element.class::cast)
        .toList();
  }

  private void unless(boolean holds, String rule, String message) {
    if (!holds) {
      found.add(new Finding(TOOL, rule, name, message));
    }
  }
}
