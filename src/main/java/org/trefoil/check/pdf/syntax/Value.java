package org.trefoil.check.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** An object of a PDF (ISO 32000-1, 7.3), or an operator of a content stream. */
public sealed interface Value {

  /** Nothing. */
  Value NULL = new Null();

  /** The null object. */
  record Null() implements Value {}

  /** True or false. */
  record Bool(boolean value) implements Value {}

  /** A whole or a real number. */
  record Num(double value) implements Value {}

  /** A name without its slash. */
  record Name(String value) implements Value {}

  /** The bytes of a string. */
  record Str(byte[] bytes) implements Value {

    /** What PDFDocEncoding has from 0x18 and from 0x80 on, unlike Latin 1 (annex D.2). */
    private static final String LOW = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private static final String HIGH =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
            + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";

    /** The characters of a text string (7.9.2.2). */
    public String text() {
      if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
        return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
      }
      boolean utf8 = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
      return utf8 ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8) : documented();
    }

    private String documented() {
      StringBuilder text = new StringBuilder(bytes.length);
      for (byte b : bytes) {
        int code = b & 255;
        if (code >= 0x18 && code < 0x20) {
          text.append(LOW.charAt(code - 0x18));
        } else if (code >= 0x80 && code < 0x80 + HIGH.length()) {
          text.append(HIGH.charAt(code - 0x80));
        } else {
          text.append(code == 0xA0 ? '\u20AC' : (char) code);
        }
      }
      return text.toString();
    }
  }

  /** Values in order; references in it aren't followed. */
  record Arr(List<Value> items) implements Value {}

  /** Values by name; references in it aren't followed. */
  record Dict(Map<String, Value> entries) implements Value {

    /** The value of a key as it stands. */
    public Value get(String key) {
      return entries.getOrDefault(key, NULL);
    }
  }

  /** A dictionary with packed bytes. */
  record Stream(Dict dict, byte[] file, int from, int length) implements Value {}

  /** A reference to an indirect object. */
  record Ref(int number) implements Value {}

  /** An operator of a content stream, or a word that isn't a value. */
  record Word(String value) implements Value {}

  /** The dictionary that this is, or that describes this stream. */
  default Optional<Dict> asDict() {
    return this instanceof Dict dict
        ? Optional.of(dict)
        : this instanceof Stream stream ? Optional.of(stream.dict()) : Optional.empty();
  }

  /** The name that this is. */
  default Optional<String> asName() {
    return this instanceof Name name ? Optional.of(name.value()) : Optional.empty();
  }

  /** The text that this string is. */
  default Optional<String> asText() {
    return this instanceof Str string ? Optional.of(string.text()) : Optional.empty();
  }

  /** The number that this is. */
  default OptionalDouble asNumber() {
    return this instanceof Num number ? OptionalDouble.of(number.value()) : OptionalDouble.empty();
  }

  /** The whole number that this is, else another. */
  default int integer(int otherwise) {
    return this instanceof Num number ? (int) number.value() : otherwise;
  }

  /** The items of this array; none when it is none. */
  default List<Value> items() {
    return List.of();
  }
}
