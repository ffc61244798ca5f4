package org.trefoil.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) on one line: maps, lists, strings, whole and decimal numbers, booleans and
 * null. Only ASCII goes out, so that neither an encoding nor a lone surrogate can spoil it.
 */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** One value as text. */
  public static String of(Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.toString();
  }

  /** An object with its members in the given order: name, value, name, value, and so on. */
  public static Map<String, Object> object(Object... members) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      map.put((String) members[i], members[i + 1]);
    }
    return map;
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      members(map);
    } else if (value instanceof List<?> list) {
      elements(list);
    } else if (value instanceof Number || value instanceof Boolean || value == null) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void members(Map<?, ?> map) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(comma);
      string(member.getKey().toString());
      out.append(':');
      value(member.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void elements(List<?> list) {
    out.append('[');
    for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
      value(each.next());
      out.append(each.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F) {
        out.append(c);
      } else {
        out.append("\\u");
        String hex = Integer.toHexString(c);
        out.append("0".repeat(4 - hex.length())).append(hex);
      }
    }
    out.append('"');
  }
}
