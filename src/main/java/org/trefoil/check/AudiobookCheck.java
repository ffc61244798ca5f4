package org.trefoil.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Holds a packaged W3C Audiobook to the rules of its Recommendation (Audiobooks and Publication
 * Manifest, 2020) and of the Lightweight Packaging Format.
 */
public final class AudiobookCheck {

  private static final Pattern HREF = Pattern.compile("<a href=\"([^\"]*)\"");

  private final ZipFile zip;
  private final List<Finding> findings = new ArrayList<>();

  private AudiobookCheck(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Looks at a package.
   *
   * @return what is wrong; empty when it is sound
   * @throws IOException when it can't be read
   */
  public static List<Finding> check(Path book) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile(), StandardCharsets.UTF_8)) {
      AudiobookCheck check = new AudiobookCheck(zip);
      check.manifest();
      return check.findings;
    }
  }

  private void manifest() throws IOException {
    Object read;
    try {
      read = JsonValue.read(text("publication.json"));
    } catch (IllegalArgumentException e) {
      found("json", "publication.json", e.getMessage());
      return;
    }
    if (!(read instanceof Map<?, ?> manifest)) {
      found("json", "publication.json", "It is no object");
      return;
    }
    wanted(
        manifest, "@context", List.of("https://schema.org", "https://www.w3.org/ns/pub-context"));
    wanted(manifest, "conformsTo", "https://www.w3.org/TR/audiobooks/");
    for (String name : List.of("name", "id", "inLanguage", "readBy", "accessMode")) {
      if (!manifest.containsKey(name)) {
        found("recommended", "publication.json", name + " is missing");
      }
    }
    readingOrder(manifest);
    List<Map<?, ?>> contents =
        links(manifest, "resources").stream().filter(l -> "contents".equals(l.get("rel"))).toList();
    if (contents.size() != 1) {
      found("contents", "publication.json", "One resource has to be the table of contents");
    }
    contents.forEach(this::contents);
  }

  private void readingOrder(Map<?, ?> manifest) {
    List<Map<?, ?>> links = links(manifest, "readingOrder");
    if (links.isEmpty()) {
      found("reading-order", "publication.json", "It has no audio");
    }
    Duration sum = Duration.ZERO;
    for (Map<?, ?> link : links) {
      exists(String.valueOf(link.get("url")));
      if (!String.valueOf(link.get("encodingFormat")).startsWith("audio/")) {
        found("reading-order", "publication.json", link.get("url") + " is no audio");
      }
      sum = sum.plus(duration(link));
    }
    if (sum.minus(duration(manifest)).abs().toMillis() > 10L * (1 + links.size())) {
      found("duration", "publication.json", "The parts last " + sum + " together");
    }
  }

  private void contents(Map<?, ?> link) {
    String name = String.valueOf(link.get("url"));
    String page = text(name);
    if (!page.contains("role=\"doc-toc\"")) {
      found("contents", name, "There is no nav with the role doc-toc");
    }
    Matcher href = HREF.matcher(page);
    while (href.find()) {
      exists(href.group(1).replaceAll("#.*", ""));
    }
  }

  private Duration duration(Map<?, ?> of) {
    try {
      return Duration.parse(String.valueOf(of.get("duration")));
    } catch (DateTimeParseException e) {
      found("duration", "publication.json", of.get("duration") + " is no duration");
      return Duration.ZERO;
    }
  }

  private static List<Map<?, ?>> links(Map<?, ?> manifest, String name) {
    List<Map<?, ?>> links = new ArrayList<>();
    if (manifest.get(name) instanceof List<?> all) {
      all.forEach(
          each -> {
            if (each instanceof Map<?, ?> link) {
              links.add(link);
            }
          });
    }
    return links;
  }

  private void wanted(Map<?, ?> manifest, String name, Object value) {
    if (!value.equals(manifest.get(name))) {
      found("required", "publication.json", name + " should be " + value);
    }
  }

  private void exists(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.getSize() == 0) {
      found("resource", "publication.json", name + " is missing");
    }
  }

  private String text(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      found("resource", name, "It is missing");
      return "";
    }
    try {
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      found("resource", name, "It can't be read");
      return "";
    }
  }

  private void found(String rule, String place, String message) {
    findings.add(new Finding("Audiobooks", rule, place, message));
  }
}
