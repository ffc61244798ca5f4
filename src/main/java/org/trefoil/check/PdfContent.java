package org.trefoil.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.as.ASAtom;
import org.verapdf.as.io.ASInputStream;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.cos.COSBase;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;
import org.verapdf.cos.COSString;
import org.verapdf.operator.Operator;
import org.verapdf.parser.PDFStreamParser;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.font.cmap.PDCMap;

/** The words of each marked content of a page, read from its content stream (ISO 32000-1, 14.6). */
final class PdfContent {

  private static final ASAtom MCID = ASAtom.getASAtom("MCID");
  private static final ASAtom ACTUAL_TEXT = ASAtom.getASAtom("ActualText");
  private static final ASAtom TO_UNICODE = ASAtom.getASAtom("ToUnicode");
  private static final ASAtom FONT = ASAtom.getASAtom("Font");
  private static final ASAtom PROPERTIES = ASAtom.getASAtom("Properties");
  private static final String REVERSED = "ReversedChars";

  /** Content that is open: its tag, its number or -1, its replacement, what was shown in it. */
  private record Scope(String tag, int number, String replacement, List<String> shown) {}

  private final COSObject resources;
  private final Map<String, PDCMap> fonts = new HashMap<>();
  private final Map<Integer, String> words = new HashMap<>();
  private final Deque<Scope> open = new ArrayDeque<>();
  private PDCMap font;

  private PdfContent(PDPage page) {
    this.resources = page.getResources().getObject();
  }

  /** Reads a page. */
  static Map<Integer, String> of(PDPage page) throws IOException {
    PdfContent content = new PdfContent(page);
    content.read(bytes(page.getContent().getContents()));
    return content.words;
  }

  private static byte[] bytes(COSObject contents) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents.getType() == COSObjType.COS_ARRAY) {
      for (int i = 0; i < contents.size(); i++) {
        all.write(bytes(contents.at(i)));
        all.write('\n');
      }
    } else if (contents.getType() == COSObjType.COS_STREAM) {
      try (ASInputStream in = contents.getData(COSStream.FilterFlags.DECODE)) {
        in.transferTo(all);
      }
    }
    return all.toByteArray();
  }

  private void read(byte[] stream) throws IOException {
    try (ASMemoryInStream in = new ASMemoryInStream(stream);
        PDFStreamParser parser = new PDFStreamParser(in)) {
      parser.parseTokens();
      List<COSBase> operands = new ArrayList<>();
      for (Object token : parser.getTokens()) {
        if (token instanceof Operator operator) {
          operator(operator.getOperator(), operands);
          operands.clear();
        } else if (token instanceof COSBase operand) {
          operands.add(operand);
        }
      }
    }
  }

  private void operator(String name, List<COSBase> operands) {
    switch (name) {
      case "BMC", "BDC" -> begin(operands);
      case "EMC" -> end();
      case "Tf" -> font = font(operands.get(0).getName());
      case "Tj", "'", "\"" -> show(operands.get(operands.size() - 1));
      case "TJ" -> {
        for (int i = 0; i < operands.get(0).size(); i++) {
          show(operands.get(0).at(i).getDirectBase());
        }
      }
      default -> {
        // paints or moves; says nothing
      }
    }
  }

  private PDCMap font(ASAtom name) {
    return fonts.computeIfAbsent(
        name.getValue(),
        none -> {
          COSObject map = resources.getKey(FONT).getKey(name).getKey(TO_UNICODE);
          return map == null || map.empty() ? null : new PDCMap(map);
        });
  }

  private void begin(List<COSBase> operands) {
    String tag = operands.get(0).getName().getValue();
    COSObject properties = operands.size() < 2 ? null : properties(operands.get(1));
    int number = -1;
    String replacement = null;
    if (properties != null) {
      Long mcid = properties.getIntegerKey(MCID);
      number = mcid == null ? -1 : mcid.intValue();
      COSObject actual = properties.getKey(ACTUAL_TEXT);
      replacement = actual == null || actual.empty() ? null : text(actual.getDirectBase());
    }
    open.push(new Scope(tag, number, replacement, new ArrayList<>()));
  }

  private COSObject properties(COSBase operand) {
    return operand.getType() == COSObjType.COS_NAME
        ? resources.getKey(PROPERTIES).getKey(operand.getName())
        : new COSObject(operand);
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    Scope scope = open.pop();
    if (scope.tag().equals(REVERSED)) {
      Collections.reverse(scope.shown());
    }
    String all = scope.replacement() == null ? String.join("", scope.shown()) : scope.replacement();
    if (scope.number() >= 0) {
      words.merge(scope.number(), all, String::concat);
    } else if (!open.isEmpty()) {
      open.peek().shown().add(all);
    }
  }

  /** Our fonts have codes of two bytes each (Identity-H). */
  private void show(COSBase piece) {
    if (piece instanceof COSString string && !open.isEmpty() && font != null) {
      byte[] bytes = string.get();
      for (int i = 0; i + 1 < bytes.length; i += 2) {
        int code = (bytes[i] & 255) << 8 | bytes[i + 1] & 255;
        String character = font.toUnicode(code);
        open.peek().shown().add(character == null ? "" : character);
      }
    }
  }

  /** A text string (ISO 32000-1, 7.9.2.2). */
  static String text(COSBase string) {
    if (!(string instanceof COSString characters)) {
      return "";
    }
    byte[] bytes = characters.get();
    if (bytes.length > 1 && (bytes[0] & 255) == 0xFE && (bytes[1] & 255) == 0xFF) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 2 && (bytes[0] & 255) == 0xEF && (bytes[1] & 255) == 0xBB) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    return characters.getString();
  }
}
