package org.trefoil.check.audiobook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A manifest as it was read: objects are maps, arrays are lists.
 *
 * @param members of its outermost object
 */
record Manifest(Map<?, ?> members) {

  Object member(String name) {
    return members.get(name);
  }

  /** A value, or the values of an array; one alone stands for an array of it. */
  List<Object> values(String name) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> all ? new ArrayList<>(all) : List.of(value);
  }

  /** The links of an array; one may be an address alone. */
  List<Link> links(String name) {
    return values(name).stream()
        .map(each -> each instanceof Map<?, ?> map ? new Link(map) : new Link(Map.of("url", each)))
        .toList();
  }

  /** What the package is made of. */
  List<Link> all() {
    return Stream.concat(links("readingOrder").stream(), links("resources").stream()).toList();
  }

  /**
   * A file that is told of.
   *
   * @param members of its object
   */
  record Link(Map<?, ?> members) {

    String text(String name) {
      return members.get(name) instanceof String text ? text : "";
    }

    String url() {
      return text("url");
    }

    boolean is(String relation) {
      Object value = members.get("rel");
      return relation.equals(value) || value instanceof List<?> all && all.contains(relation);
    }
  }
}
