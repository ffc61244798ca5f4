package org.trefoil.pdf;

import static org.trefoil.pdf.Breach.first;
import static org.trefoil.pdf.Breach.second;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Ways to break what is asked of what is drawn, and of fonts. */
final class DrawingBreaches {

  private static final String TEXT = "(/\\w+ <</MCID 0>>BDC)";
  private static final COSName GLYPHS = COSName.getPDFName("CIDToGIDMap");

  private DrawingBreaches() {}

  static List<Breach> all() {
    return List.of(
        first("7.1-t1", f -> f.draws(0, s -> s.replaceFirst(TEXT, "$1\n/Artifact BMC EMC"))),
        first("7.1-t2", f -> f.draws(0, s -> s.replaceFirst(TEXT, "/Artifact BMC\n$1") + "EMC\n")),
        first("7.1-t3", f -> f.draws(0, s -> s + "0 0 9 9 re f\n")),
        first("7.2-t30", f -> say(f, "ActualText")),
        first("7.2-t31", f -> say(f, "Alt")),
        first("7.2-t32", f -> say(f, "E")),
        first("7.2-t34", TreeBreaches::mute),
        first(
            "7.2-t29",
            f -> f.draws(0, s -> s.replaceFirst(TEXT, "$1\n/Span <</Lang (a b)>> BDC EMC"))),
        second("8.4.3-t1", f -> means(f, "E000")),
        first("7.18.3-t1", DrawingBreaches::forgetTabs),
        second("8.9.3.3-t1", DrawingBreaches::forgetTabs),
        first(
            "7.20-t1",
            f -> form(f, "0 0 1 1 re f").setItem(COSName.getPDFName("Ref"), new COSDictionary())),
        first("7.20-t2", f -> form(f, "/P <</MCID 0>> BDC 0 0 1 1 re f EMC")),
        first("7.21.4.1-t1", f -> descriptor(f).removeItem(COSName.FONT_FILE2)),
        first("7.21.3.1-t1", f -> f.font().setItem(COSName.ENCODING, map(f, "/WMode 0 def"))),
        first("7.21.3.2-t1", f -> descendant(f).removeItem(GLYPHS)),
        first("7.21.3.3-t1", f -> f.font().setName(COSName.ENCODING, "Of-Our-Own-H")),
        first("7.21.3.3-t2", f -> f.font().setItem(COSName.ENCODING, map(f, "/WMode 1 def"))),
        first("7.21.3.3-t3", DrawingBreaches::buildOnUnknown),
        first("7.21.6-t2", f -> simple(f, 32)),
        first(
            "7.21.6-t3",
            f -> {
              simple(f, 4);
              f.font().setName(COSName.ENCODING, "WinAnsiEncoding");
            }),
        first("7.21.7-t1", f -> f.font().removeItem(COSName.TO_UNICODE)),
        first("7.21.7-t2", f -> means(f, "FEFF")),
        first("7.21.8-t1", f -> lead(f, (byte) 0)),
        first("7.21.4.1-t2", f -> lead(f, (byte) 0xFF)),
        first("7.21.5-t1", f -> descendant(f).removeItem(COSName.W)));
  }

  private static void say(Broken file, String key) throws IOException {
    TreeBreaches.mute(file);
    String mark = "$1\n/Span <</" + key + " (a)>> BDC EMC";
    file.draws(0, s -> s.replaceFirst(TEXT, mark));
  }

  private static void means(Broken file, String code) throws IOException {
    Broken.rewrite(
        (COSStream) file.font().getDictionaryObject(COSName.TO_UNICODE),
        text -> text.replaceAll("<00[67][0-9A-Fa-f]>", "<" + code + ">"));
  }

  private static void forgetTabs(Broken file) {
    file.file().getPages().forEach(p -> p.getCOSObject().removeItem(COSName.getPDFName("Tabs")));
  }

  /** Has the first page draw a form twice. */
  private static COSStream form(Broken file, String content) throws IOException {
    COSStream form = stream(file, content.getBytes(StandardCharsets.ISO_8859_1));
    form.setName(COSName.SUBTYPE, "Form");
    COSDictionary forms = new COSDictionary();
    forms.setItem(COSName.getPDFName("Own"), form);
    file.page(0).getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, forms);
    file.draws(0, s -> s + "/Own Do /Own Do\n");
    return form;
  }

  private static COSStream stream(Broken file, byte[] bytes) throws IOException {
    COSStream stream = file.file().getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  private static COSDictionary descendant(Broken file) {
    return (COSDictionary) file.font().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  private static COSDictionary descriptor(Broken file) {
    return descendant(file).getCOSDictionary(COSName.FONT_DESC);
  }

  /** A map of another collection, which writes from left to right by its dictionary. */
  private static COSStream map(Broken file, String program) throws IOException {
    COSStream map = stream(file, program.getBytes(StandardCharsets.ISO_8859_1));
    map.setName("CMapName", "Own");
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Elsewhere");
    system.setInt(COSName.SUPPLEMENT, 0);
    map.setItem(COSName.CIDSYSTEMINFO, system);
    return map;
  }

  private static void buildOnUnknown(Broken file) throws IOException {
    COSStream map = map(file, "");
    map.setName("UseCMap", "Of-Our-Own-H");
    file.font().setItem(COSName.ENCODING, map);
  }

  /** Makes a font of single bytes of the first. */
  private static void simple(Broken file, int flags) {
    COSDictionary descriptor = descriptor(file);
    descriptor.setInt(COSName.FLAGS, flags);
    file.font().setItem(COSName.FONT_DESC, descriptor);
    file.font().removeItem(COSName.ENCODING);
    file.font().setName(COSName.SUBTYPE, "TrueType");
  }

  /** Leads each code to the same glyph. */
  private static void lead(Broken file, byte half) throws IOException {
    byte[] glyphs = new byte[1 << 17];
    Arrays.fill(glyphs, half);
    descendant(file).setItem(GLYPHS, stream(file, glyphs));
  }
}
