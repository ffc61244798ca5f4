package org.trefoil.config;

import java.util.List;

/** A value of YAML and the line on which it, or its key, stands. */
sealed interface Value {

  int line();

  /** Whether the author left it empty. */
  boolean isEmpty();

  /** Text; {@code plain} is false when it stood in quotation marks or as a block. */
  record Scalar(int line, String text, boolean plain) implements Value {
    @Override
    public boolean isEmpty() {
      return text.isBlank() || (plain && (text.equals("~") || text.equals("null")));
    }
  }

  /** A list. */
  record Sequence(int line, List<Value> items) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }

    List<String> texts() {
      return items.stream()
          .filter(item -> item instanceof Scalar && !item.isEmpty())
          .map(item -> ((Scalar) item).text())
          .toList();
    }

    List<Settings> mappings() {
      return items.stream()
          .filter(Mapping.class::isInstance)
          .map(item -> ((Mapping) item).settings())
          .toList();
    }
  }

  /** A mapping inside a mapping or a list. */
  record Mapping(int line, Settings settings) implements Value {
    @Override
    public boolean isEmpty() {
      return settings.keys().isEmpty();
    }
  }
}
