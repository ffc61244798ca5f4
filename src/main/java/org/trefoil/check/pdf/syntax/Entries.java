package org.trefoil.check.pdf.syntax;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a dictionary, in the order of the file. A book has hundreds of thousands of
 * dictionaries with five entries each, so they take little more room than what they hold.
 */
final class Entries extends AbstractMap<String, Value> {

  private final String[] keys;
  private final Value[] values;

  private Entries(String[] keys, Value[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** Few entries are kept as they are; many are better found by a map that spreads them. */
  static Map<String, Value> of(Map<String, Value> entries) {
    return entries.size() > 8
        ? entries
        : new Entries(
            entries.keySet().toArray(String[]::new), entries.values().toArray(Value[]::new));
  }

  private int find(Object key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) >= 0;
  }

  @Override
  public Value get(Object key) {
    int at = find(key);
    return at < 0 ? null : values[at];
  }

  @Override
  public Set<Map.Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Value>> iterator() {
        return new Pairs();
      }

      @Override
      public int size() {
        return keys.length;
      }
    };
  }

  private final class Pairs implements Iterator<Map.Entry<String, Value>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < keys.length;
    }

    @Override
    public Map.Entry<String, Value> next() {
      if (next == keys.length) {
        throw new java.util.NoSuchElementException();
      }
      return Map.entry(keys[next], values[next++]);
    }
  }
}
