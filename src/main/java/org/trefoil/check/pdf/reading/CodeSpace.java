package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Lexer;
import org.trefoil.check.pdf.syntax.Value;

/** How long codes are and which glyphs they number, by a map in the file (ISO 32000-1, 9.7.5). */
final class CodeSpace {

  private static final int LONGEST = 4;

  /** Codes of one length between two. */
  private record Range(int length, byte[] low, byte[] high) {

    boolean holds(byte[] codes, int at) {
      for (int i = 0; i < length; i++) {
        int code = codes[at + i] & 255;
        if (code < (low[i] & 255) || code > (high[i] & 255)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Numbers in a row from one on. */
  private record Run(int last, int number) {}

  private final List<Range> ranges = new ArrayList<>();
  private final TreeMap<Integer, Run> runs = new TreeMap<>();

  private CodeSpace() {}

  /** Reads the program of a map. */
  static CodeSpace of(byte[] program) throws BrokenPdfException {
    CodeSpace space = new CodeSpace();
    Lexer lexer = Lexer.ofContent(program);
    List<Value> operands = new ArrayList<>();
    while (!lexer.isAtEnd()) {
      Value value = lexer.next();
      if (value instanceof Value.Word word) {
        space.operator(word.value(), operands);
        operands.clear();
      } else {
        operands.add(value);
      }
    }
    return space;
  }

  private void operator(String word, List<Value> operands) {
    switch (word) {
      case "endcodespacerange" -> codes(operands);
      case "endcidrange" -> {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
          int last = CharacterMap.code(operands.get(i + 1));
          run(operands.get(i), last, operands.get(i + 2));
        }
      }
      case "endcidchar" -> {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
          run(operands.get(i), CharacterMap.code(operands.get(i)), operands.get(i + 1));
        }
      }
      default -> {
        // the rest of the program says nothing of codes
      }
    }
  }

  private void codes(List<Value> pairs) {
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      if (pairs.get(i) instanceof Value.Str low
          && pairs.get(i + 1) instanceof Value.Str high
          && low.bytes().length == high.bytes().length
          && low.bytes().length <= LONGEST) {
        ranges.add(new Range(low.bytes().length, low.bytes(), high.bytes()));
      }
    }
  }

  private void run(Value first, int last, Value number) {
    runs.put(CharacterMap.code(first), new Run(last, number.integer(0)));
  }

  /** How many bytes the code at a place has; two when no range holds it. */
  int length(byte[] codes, int at) {
    for (Range range : ranges) {
      if (at + range.length() <= codes.length && range.holds(codes, at)) {
        return Math.max(1, range.length());
      }
    }
    return 2;
  }

  /** The number of the glyph of a code; 0 when the map doesn't say. */
  int number(int code) {
    Map.Entry<Integer, Run> run = runs.floorEntry(code);
    return run == null || run.getValue().last() < code
        ? 0
        : run.getValue().number() + code - run.getKey();
  }
}
