package org.trefoil.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A YAML mapping. Scalars stay the text that the author wrote: {@code no}, {@code 2024-05-01} and
 * {@code 007} aren't turned into something else. A getter whose key is missing, empty or of another
 * kind gives nothing; {@link #has} and {@link #line} let the caller tell the author.
 */
public final class Settings {

  /** The longest text, in UTF-16 units. */
  public static final int MAX_LENGTH = 256 * 1024;

  /** The deepest nesting of lists and mappings. */
  public static final int MAX_DEPTH = 32;

  /** The most values, counted over all levels. */
  public static final int MAX_VALUES = 10_000;

  /** No keys at all. */
  public static final Settings EMPTY = new Settings(Map.of());

  private final Map<String, Value> values;

  Settings(Map<String, Value> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /**
   * Reads one YAML document whose top is a mapping. Aliases and tags are refused; so is a key that
   * stands twice.
   *
   * @throws SettingsException if it isn't YAML, isn't a mapping or goes beyond the limits
   */
  public static Settings parse(String yaml) throws SettingsException {
    return new YamlReading(yaml).settings();
  }

  /** The keys in the order written. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Whether the key stands there with a value that isn't empty. */
  public boolean has(String key) {
    Value value = values.get(key);
    return value != null && !value.isEmpty();
  }

  /** The line of the YAML on which a key stands, counted from 1; 1 if it doesn't stand there. */
  public int line(String key) {
    Value value = values.get(key);
    return value == null ? 1 : value.line();
  }

  /** A single piece of text. */
  public Optional<String> string(String key) {
    return values.get(key) instanceof Value.Scalar scalar && !scalar.isEmpty()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** A list of texts; a single text counts as a list of one. Parts of another kind are left out. */
  public List<String> strings(String key) {
    if (values.get(key) instanceof Value.Sequence sequence) {
      return sequence.texts();
    }
    return string(key).map(List::of).orElse(List.of());
  }

  /** A number. */
  public OptionalDouble number(String key) {
    try {
      double number = Double.parseDouble(string(key).orElse(""));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  /** Yes or no, as YAML 1.2 writes it or in these words. */
  public Optional<Boolean> truth(String key) {
    return switch (string(key).orElse("").toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A mapping inside this one. */
  public Optional<Settings> map(String key) {
    return values.get(key) instanceof Value.Mapping mapping
        ? Optional.of(mapping.settings())
        : Optional.empty();
  }

  /** The mappings in a list; parts of another kind are left out. */
  public List<Settings> maps(String key) {
    return values.get(key) instanceof Value.Sequence sequence ? sequence.mappings() : List.of();
  }
}
