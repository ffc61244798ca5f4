package org.trefoil.lint;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Severity;

/**
 * What an author decides about rules for all files of a folder, in {@code .trefoil.yaml}:
 *
 * <pre>
 * disable: [MDA302, abbreviation]   # or all
 * enable: [MDA101]                  # goes before disable
 * severity:
 *   link-text: error
 * </pre>
 */
public final class Configuration {

  /** What the file beside a source is called. */
  public static final String FILE = ".trefoil.yaml";

  /** Nothing is decided. */
  public static final Configuration NONE = new Configuration(Set.of(), Map.of());

  private static final Set<String> KEYS = Set.of("disable", "enable", "severity");

  private final Set<Code> silent;
  private final Map<Code, Severity> severities;

  private Configuration(Set<Code> silent, Map<Code, Severity> severities) {
    this.silent = silent;
    this.severities = severities;
  }

  /**
   * Reads a configuration.
   *
   * @param yaml the text of the file
   * @throws SettingsException when it isn't YAML, or names a key, rule or severity that there isn't
   */
  public static Configuration parse(String yaml) throws SettingsException {
    Settings settings = Settings.parse(yaml);
    for (String key : settings.keys()) {
      if (!KEYS.contains(key)) {
        throw new SettingsException(
            "there is no key '" + key + "'; use disable, enable or severity",
            settings.line(key),
            1);
      }
    }
    Set<Code> silent = codes(settings, "disable");
    silent.removeAll(codes(settings, "enable"));
    return new Configuration(silent, severities(settings));
  }

  /** The finding as decided; empty when its rule is disabled. */
  Optional<Diagnostic> weigh(Diagnostic found) {
    if (silent.contains(found.code())) {
      return Optional.empty();
    }
    Severity severity = severities.getOrDefault(found.code(), found.severity());
    return Optional.of(severity == found.severity() ? found : found.weighing(severity));
  }

  private static Set<Code> codes(Settings settings, String key) throws SettingsException {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    for (String name : settings.strings(key)) {
      if (name.equalsIgnoreCase("all")) {
        codes.addAll(EnumSet.allOf(Code.class));
      } else {
        codes.add(code(settings, key, name));
      }
    }
    return codes;
  }

  private static Map<Code, Severity> severities(Settings settings) throws SettingsException {
    Map<Code, Severity> severities = new EnumMap<>(Code.class);
    Settings named = settings.map("severity").orElse(Settings.EMPTY);
    for (String name : named.keys()) {
      String wanted = named.string(name).orElse("");
      severities.put(code(named, name, name), severity(named, name, wanted));
    }
    return severities;
  }

  private static Code code(Settings settings, String key, String name) throws SettingsException {
    return RuleBook.named(name)
        .map(Rule::code)
        .orElseThrow(
            () ->
                new SettingsException(
                    "there is no rule '" + name + "'; use an id such as MDA301",
                    settings.line(key),
                    1));
  }

  private static Severity severity(Settings settings, String key, String wanted)
      throws SettingsException {
    for (Severity severity : Severity.values()) {
      if (severity.name().equalsIgnoreCase(wanted)) {
        return severity;
      }
    }
    String choices =
        List.of(Severity.values()).stream()
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new SettingsException(
        "'" + wanted + "' is not a severity; choose one of " + choices, settings.line(key), 1);
  }
}
