package org.trefoil.check.audiobook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.check.fault.Faults;

/** What the manifest says of the work. */
final class ManifestRule {

  private static final String PLACE = Parcel.MANIFEST;

  private static final List<Object> CONTEXT =
      List.of("https://schema.org", "https://www.w3.org/ns/pub-context");

  private static final String AUDIOBOOKS = "https://www.w3.org/TR/audiobooks/";

  /** Those that can be told of every recording. */
  private static final List<String> RECOMMENDED =
      List.of(
          "type",
          "id",
          "url",
          "readBy",
          "inLanguage",
          "duration",
          "accessMode",
          "accessModeSufficient",
          "accessibilityFeature",
          "accessibilityHazard",
          "accessibilitySummary");

  private final Manifest manifest;
  private final Faults faults;

  private ManifestRule(Manifest manifest, Faults faults) {
    this.manifest = manifest;
    this.faults = faults;
  }

  static void look(Manifest manifest, Faults faults) {
    ManifestRule rule = new ManifestRule(manifest, faults);
    rule.required();
    rule.recommended();
    rule.forms();
  }

  private void required() {
    List<Object> context = manifest.values("@context");
    boolean known = context.size() >= 2 && context.subList(0, 2).equals(CONTEXT);
    faults.unless(known, "required", PLACE, "@context has to begin with " + CONTEXT);
    boolean conforms = manifest.values("conformsTo").contains(AUDIOBOOKS);
    faults.unless(conforms, "required", PLACE, "conformsTo has to be " + AUDIOBOOKS);
    boolean named =
        !manifest.values("name").isEmpty()
            && manifest.values("name").stream().noneMatch(ManifestRule::isBlank);
    faults.unless(named, "required", PLACE, "The work has no name");
  }

  private static boolean isBlank(Object name) {
    Object text = name instanceof Map<?, ?> map ? map.get("value") : name;
    return !(text instanceof String words) || words.isBlank();
  }

  private void recommended() {
    for (String name : RECOMMENDED) {
      boolean there = !manifest.values(name).isEmpty();
      faults.unless(there, "recommended", PLACE, name + " is missing");
    }
  }

  private void forms() {
    for (Object language : manifest.values("inLanguage")) {
      faults.unless(isLanguage(language), "language", PLACE, language + " is no language");
    }
    for (String name : List.of("datePublished", "dateModified")) {
      for (Object date : manifest.values(name)) {
        faults.unless(isDate(String.valueOf(date)), "date", PLACE, name + " is no date: " + date);
      }
    }
    for (Object person : manifest.values("author")) {
      faults.unless(isNamed(person), "author", PLACE, "An author has no name");
    }
    Object direction = manifest.members().get("readingProgression");
    boolean known = direction == null || List.of("ltr", "rtl").contains(direction);
    faults.unless(known, "direction", PLACE, direction + " is no readingProgression");
  }

  private static boolean isNamed(Object person) {
    Object name = person instanceof Map<?, ?> map ? map.get("name") : person;
    return !isBlank(name);
  }

  private static boolean isLanguage(Object value) {
    try {
      String tag = String.valueOf(value);
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isDate(String value) {
    try {
      return value.contains("T")
          ? OffsetDateTime.parse(value) != null
          : LocalDate.parse(value) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
