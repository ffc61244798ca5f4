package org.trefoil.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.trefoil.document.Edition;
import org.trefoil.document.Metadata;
import org.trefoil.language.Language;
import org.trefoil.xml.XmlWriter;

/**
 * What a bookseller is told of a book's accessibility: a fragment of ONIX for Books 3.0 with the
 * codes of list 196. Each follows from a claim of the book itself, so that the two can't disagree.
 */
public final class Onix {

  private static final String ONIX = "http://ns.editeur.org/onix/3.0/reference";

  /** Types of features (list 79): accessibility, and hazards. */
  private static final String ACCESSIBILITY = "09";

  private static final String HAZARD = "12";

  /** The codes of list 196 for what helps, by its name in the discovery vocabulary. */
  private static final Map<String, String> FEATURES =
      Map.ofEntries(
          Map.entry("tableOfContents", "11"),
          Map.entry("readingOrder", "13"),
          Map.entry("alternativeText", "14"),
          Map.entry("MathML", "17"),
          Map.entry("pageBreakMarkers", "19"),
          Map.entry("synchronizedAudioText", "20"),
          Map.entry("structuralNavigation", "29"),
          Map.entry("latex", "35"),
          Map.entry("displayTransformability", "36"),
          Map.entry("pageNavigation", "41"),
          Map.entry("describedMath", "53"));

  /** What holds for every book that is made here: nothing locked, languages, roles, landmarks. */
  private static final List<String> ALWAYS = List.of("10", "22", "30", "32");

  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("deu", "ger"),
          Map.entry("fra", "fre"),
          Map.entry("zho", "chi"),
          Map.entry("nld", "dut"),
          Map.entry("ell", "gre"),
          Map.entry("ces", "cze"),
          Map.entry("slk", "slo"),
          Map.entry("ron", "rum"),
          Map.entry("fas", "per"),
          Map.entry("eus", "baq"),
          Map.entry("hye", "arm"),
          Map.entry("kat", "geo"),
          Map.entry("isl", "ice"),
          Map.entry("mkd", "mac"),
          Map.entry("msa", "may"),
          Map.entry("mya", "bur"),
          Map.entry("sqi", "alb"),
          Map.entry("cym", "wel"),
          Map.entry("bod", "tib"),
          Map.entry("mri", "mao"));

  private static final Map<String, String> MODES =
      Map.of("textual", "10", "visual", "07", "auditory", "01");

  private final String identifier;
  private final Metadata metadata;
  private final String title;
  private final Accessibility claims;
  private final Edition edition;

  Onix(Publication book) {
    identifier = book.identifier();
    metadata = book.metadata();
    title = book.title();
    claims = book.accessibility();
    edition = book.edition();
  }

  /** The codes of list 196, in rising order. */
  List<String> codes() {
    List<String> codes = new ArrayList<>(ALWAYS);
    claims.features().stream().map(FEATURES::get).filter(Objects::nonNull).forEach(codes::add);
    if (claims.sufficient().contains("auditory")) {
      codes.add("51");
    }
    if (claims.sufficient().contains("textual")) {
      codes.add("52");
    }
    if (!edition.conformsTo().isEmpty()) {
      codes.addAll(conformance(edition.conformsTo()));
    }
    return codes.stream().sorted().toList();
  }

  /** EPUB Accessibility 1.1, then the version of WCAG, then its level. */
  private static List<String> conformance(String claim) {
    String version = claim.replaceFirst(".*WCAG 2\\.", "").substring(0, 1);
    String level = claim.substring(claim.lastIndexOf(' ') + 1);
    return List.of("04", "8" + version, "8" + (3 + level.length()));
  }

  /**
   * Writes it.
   *
   * @throws IOException when the stream fails
   */
  public void write(OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.declaration().start("Product").attribute("xmlns", ONIX).text("\n");
    xml.element("RecordReference", identifier).text("\n");
    xml.element("NotificationType", "03").text("\n");
    identifier(xml);
    xml.start("DescriptiveDetail").text("\n");
    xml.element("ProductComposition", "00").text("\n").element("ProductForm", "ED").text("\n");
    xml.element("ProductFormDetail", "E101").text("\n");
    features(xml);
    for (int i = 0; i < claims.modes().size(); i++) {
      String mode = MODES.get(claims.modes().get(i));
      xml.element(i == 0 ? "PrimaryContentType" : "ProductContentType", mode).text("\n");
    }
    title(xml);
    authors(xml);
    xml.start("Language").element("LanguageRole", "01");
    xml.element("LanguageCode", language(metadata.language()));
    xml.end().text("\n").end().text("\n").end().text("\n");
    xml.finish();
  }

  /**
   * The bibliographic code (ISO 639-2/B, list 74), which for some languages has its own letters.
   */
  private static String language(Language language) {
    try {
      String code = language.locale().getISO3Language();
      return BIBLIOGRAPHIC.getOrDefault(code, code.isEmpty() ? "und" : code);
    } catch (MissingResourceException e) {
      return "und";
    }
  }

  private void identifier(XmlWriter xml) {
    String digits = identifier.replaceFirst("^urn:isbn:", "");
    boolean isbn = digits.matches("[0-9]{13}");
    xml.start("ProductIdentifier").element("ProductIDType", isbn ? "15" : "01");
    if (!isbn) {
      xml.element("IDTypeName", "URN");
    }
    xml.element("IDValue", isbn ? digits : identifier).end().text("\n");
  }

  private void features(XmlWriter xml) {
    for (String code : codes()) {
      feature(ACCESSIBILITY, code, "", xml);
    }
    feature(ACCESSIBILITY, "00", claims.summary(), xml);
    if (!edition.conformsTo().isEmpty()) {
      feature(ACCESSIBILITY, "90", edition.certifiedBy(), xml);
      described("88", edition.certifierCredential(), xml);
      described("94", edition.certifierReport(), xml);
    }
    for (String hazard : claims.hazard().equals("none") ? "00 14 16 18".split(" ") : UNKNOWN) {
      feature(HAZARD, hazard, "", xml);
    }
  }

  /** Flashing, sound, movement: nobody has looked. */
  private static final String[] UNKNOWN = {"24", "25", "26"};

  private static void described(String code, String description, XmlWriter xml) {
    if (!description.isEmpty()) {
      feature(ACCESSIBILITY, code, description, xml);
    }
  }

  private static void feature(String type, String value, String description, XmlWriter xml) {
    xml.start("ProductFormFeature").element("ProductFormFeatureType", type);
    xml.element("ProductFormFeatureValue", value);
    if (!description.isEmpty()) {
      xml.element("ProductFormFeatureDescription", description);
    }
    xml.end().text("\n");
  }

  private void title(XmlWriter xml) {
    xml.start("TitleDetail").element("TitleType", "01").start("TitleElement");
    xml.element("TitleElementLevel", "01").element("TitleText", title);
    if (!metadata.subtitle().isBlank()) {
      xml.element("Subtitle", Titles.line(metadata.subtitle()));
    }
    xml.end().end().text("\n");
  }

  private void authors(XmlWriter xml) {
    int number = 0;
    for (String author : metadata.authors()) {
      if (!author.isBlank()) {
        xml.start("Contributor").element("SequenceNumber", Integer.toString(++number));
        xml.element("ContributorRole", "A01").element("PersonName", Titles.line(author));
        xml.end().text("\n");
      }
    }
    if (number == 0) {
      xml.start("NoContributor").endEmpty().text("\n");
    }
  }
}
