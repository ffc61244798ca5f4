package org.trefoil.check.pdf.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Lexer;
import org.trefoil.check.pdf.syntax.Value;

/** What the codes of a font mean (ISO 32000-1, 9.10.3). */
final class CharacterMap {

  private final Map<Integer, String> meanings = new HashMap<>();

  private CharacterMap() {}

  /** Reads the program of a map. */
  static Map<Integer, String> of(byte[] program) throws BrokenPdfException {
    CharacterMap map = new CharacterMap();
    Lexer lexer = Lexer.ofContent(program);
    List<Value> operands = new ArrayList<>();
    while (!lexer.isAtEnd()) {
      Value value = lexer.next();
      if (!(value instanceof Value.Word word)) {
        operands.add(value);
        continue;
      }
      if (word.value().equals("endbfchar")) {
        map.characters(operands);
      } else if (word.value().equals("endbfrange")) {
        map.ranges(operands);
      }
      operands.clear();
    }
    return map.meanings;
  }

  private void characters(List<Value> pairs) {
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      meanings.put(code(pairs.get(i)), text(pairs.get(i + 1)));
    }
  }

  private void ranges(List<Value> triples) {
    for (int i = 0; i + 2 < triples.size(); i += 3) {
      int from = code(triples.get(i));
      int to = Math.min(code(triples.get(i + 1)), from + 0xFFFF);
      List<Value> each = triples.get(i + 2).items();
      String first = text(triples.get(i + 2));
      for (int code = from; code <= to; code++) {
        boolean listed = code - from < each.size();
        meanings.put(code, listed ? text(each.get(code - from)) : raised(first, code - from));
      }
    }
  }

  /** The text with its last unit so much higher. */
  private static String raised(String text, int by) {
    int last = text.length() - 1;
    return last < 0 ? "" : text.substring(0, last) + (char) (text.charAt(last) + by);
  }

  static int code(Value value) {
    int code = 0;
    if (value instanceof Value.Str string) {
      for (byte b : string.bytes()) {
        code = code << 8 | b & 255;
      }
    }
    return code;
  }

  private static String text(Value value) {
    return value instanceof Value.Str string
        ? new String(string.bytes(), StandardCharsets.UTF_16BE)
        : "";
  }
}
