package org.trefoil.pdf;

import static org.trefoil.pdf.Breach.first;
import static org.trefoil.pdf.Breach.second;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Ways to break what is asked of the file as a whole, of links, fields and bookmarks. */
final class FileBreaches {

  private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
  private static final COSName CONTENTS = COSName.CONTENTS;

  private FileBreaches() {}

  static List<Breach> all() {
    return List.of(
        first("7.16-t1", FileBreaches::lock),
        first("5-t1", f -> packet(f, text -> text.replace(UA, "http://example.org/"))),
        first("5-t2", f -> packet(f, text -> text.replace("pdfuaid:part>1", "pdfuaid:part>2"))),
        first(
            "5-t3",
            f ->
                packet(
                    f,
                    text -> text.replace("pdfuaid:", "ua:").replace("xmlns:pdfuaid", "xmlns:ua"))),
        first("5-t4", f -> property(f, "amd")),
        first("5-t5", f -> property(f, "corr")),
        second("5-t4", f -> property(f, "rev")),
        second("5-t5", f -> packet(f, text -> text.replace(">2024<", ">2023<"))),
        first("6.1-t1", f -> f.file().getDocument().setVersion(1.9f)),
        first("6.2-t1", f -> f.catalog().removeItem(COSName.getPDFName("MarkInfo"))),
        first(
            "7.1-t4",
            f ->
                f.catalog()
                    .getCOSDictionary(COSName.getPDFName("MarkInfo"))
                    .setBoolean("Suspects", true)),
        first("7.1-t8", f -> f.catalog().removeItem(COSName.METADATA)),
        first("7.1-t9", f -> packet(f, text -> text.replace("dc:title", "dc:subject"))),
        first("7.1-t10", f -> f.catalog().removeItem(COSName.getPDFName("ViewerPreferences"))),
        first("7.1-t11", f -> f.catalog().removeItem(COSName.STRUCT_TREE_ROOT)),
        second("8.2.5.2-t1", f -> f.root().getCOSDictionary(COSName.K).setName(COSName.S, "Div")),
        second(
            "8.2.5.2-t2",
            f -> f.root().getCOSDictionary(COSName.K).removeItem(COSName.getPDFName("NS"))),
        first("7.15-t1", FileBreaches::dynamicForm),
        second("8.4.4-t1", f -> f.catalog().removeItem(COSName.LANG)),
        second("8.6-t1", f -> f.catalog().setString(COSName.LANG, "\uE000")),
        first("7.2-t2", TreeBreaches::mute),
        first(
            "7.2-t33",
            f -> {
              TreeBreaches.mute(f);
              packet(
                  f, text -> text.replaceAll("<rdf:li xml:lang=\"(?!x-default)[^<]*</rdf:li>", ""));
            }),
        first("7.10-t1", f -> layers(f, false)),
        second("8.7-t1", f -> layers(f, false)),
        first("7.10-t2", f -> layers(f, true)),
        first("7.11-t1", f -> attach(f)),
        second("8.14.1-t1", f -> attach(f)),
        first("7.18.1-t1", f -> link(f).setName(COSName.SUBTYPE, "Text")),
        first("7.18.1-t2", f -> link(f).removeItem(CONTENTS)),
        first("7.2-t24", TreeBreaches::mute),
        second("8.9.4.2-t1", f -> f.all("Link").forEach(e -> e.setString(COSName.ALT, "Other"))),
        second("8.9.2.2-t1", f -> link(f).setInt(COSName.F, 5)),
        first("7.18.1-t3", f -> link(f).setName(COSName.SUBTYPE, "Widget")),
        first("7.2-t25", FileBreaches::silentField),
        first("7.18.4-t1", f -> link(f).setName(COSName.SUBTYPE, "Widget")),
        second(
            "8.10.2.3-t1",
            f -> {
              link(f).setName(COSName.SUBTYPE, "Widget");
              link(f).removeItem(CONTENTS);
            }),
        first("7.18.5-t1", f -> f.all("Link").forEach(e -> e.setName(COSName.S, "Span"))),
        first("7.18.5-t2", f -> link(f).removeItem(CONTENTS)),
        second("8.2.5.20-t1", f -> f.all("Link").forEach(e -> e.setName(COSName.S, "Span"))),
        second(
            "8.2.5.20-t2",
            f ->
                f.links()
                    .forEach(
                        each ->
                            each.setItem(
                                COSName.STRUCT_PARENT, link(f).getItem(COSName.STRUCT_PARENT)))),
        second("8.8-t1", f -> link(f).setItem(COSName.DEST, page(f))),
        second("8.8-t2", f -> link(f).setItem(COSName.A, goTo(f))),
        first("7.18.2-t1", f -> link(f).setName(COSName.SUBTYPE, "TrapNet")),
        first("7.18.8-t1", f -> link(f).setName(COSName.SUBTYPE, "PrinterMark")),
        second("8.9.2.4.10-t1", FileBreaches::attachToPage),
        first("7.18.6.2-t1", FileBreaches::film),
        first("7.18.6.2-t2", FileBreaches::film),
        second("8.8-t1", f -> bookmark(f).setItem(COSName.DEST, page(f))),
        second("8.8-t2", f -> bookmark(f).setItem(COSName.A, goTo(f))),
        second("8.6-t1", f -> bookmark(f).setString(COSName.TITLE, "\uE000")));
  }

  private static void lock(Broken file) throws IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractForAccessibility(false);
    StandardProtectionPolicy policy = new StandardProtectionPolicy("a", "", permission);
    policy.setEncryptionKeyLength(128);
    file.file().protect(policy);
  }

  private static void packet(Broken file, UnaryOperator<String> change) throws IOException {
    Broken.rewrite((COSStream) file.catalog().getDictionaryObject(COSName.METADATA), change);
  }

  private static void property(Broken file, String name) throws IOException {
    String element = String.format("<x:%s xmlns:x=\"%s\">1</x:%s>", name, UA, name);
    packet(file, text -> text.replace("<pdfuaid:part>", element + "<pdfuaid:part>"));
  }

  private static COSStream stream(Broken file, String text) throws IOException {
    COSStream stream = file.file().getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  private static COSDictionary dict(String type) {
    COSDictionary dict = new COSDictionary();
    dict.setName(COSName.TYPE, type);
    return dict;
  }

  private static COSDictionary in(COSDictionary outer, String key) {
    COSDictionary dict = new COSDictionary();
    outer.setItem(COSName.getPDFName(key), dict);
    return dict;
  }

  private static void dynamicForm(Broken file) throws IOException {
    COSArray packets = new COSArray();
    packets.add(new COSString("config"));
    packets.add(stream(file, "<config><dynamicRender>required</dynamicRender></config>"));
    in(file.catalog(), "AcroForm").setItem(COSName.getPDFName("XFA"), packets);
  }

  private static void layers(Broken file, boolean changing) {
    COSDictionary layers = in(file.catalog(), "OCProperties");
    COSDictionary usual = in(layers, "D");
    if (changing) {
      usual.setItem(COSName.getPDFName("AS"), new COSArray());
    }
    COSArray others = new COSArray();
    others.add(new COSDictionary());
    layers.setItem(COSName.getPDFName("Configs"), others);
  }

  private static COSDictionary attached() {
    COSDictionary attached = dict("Filespec");
    attached.setString(COSName.F, "a.txt");
    in(attached, "EF");
    return attached;
  }

  private static void attach(Broken file) {
    COSArray names = new COSArray();
    names.add(new COSString("a"));
    names.add(attached());
    in(in(file.catalog(), "Names"), "EmbeddedFiles").setItem(COSName.NAMES, names);
  }

  private static void attachToPage(Broken file) {
    link(file).setName(COSName.SUBTYPE, "FileAttachment");
    link(file).setItem(COSName.FS, attached());
  }

  private static void silentField(Broken file) {
    TreeBreaches.mute(file);
    link(file).setName(COSName.SUBTYPE, "Widget");
    link(file).setString(COSName.TU, "A field");
  }

  private static void film(Broken file) {
    link(file).setName(COSName.SUBTYPE, "Screen");
    COSDictionary rendition = in(in(link(file), "A"), "R");
    in(rendition, "C").setName(COSName.S, "MCD");
  }

  private static COSDictionary link(Broken file) {
    return file.links().get(0);
  }

  private static COSDictionary bookmark(Broken file) {
    return file.catalog().getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  private static COSArray page(Broken file) {
    COSArray place = new COSArray();
    place.add(file.page(0));
    place.add(COSName.getPDFName("Fit"));
    return place;
  }

  private static COSDictionary goTo(Broken file) {
    COSDictionary action = dict("Action");
    action.setName(COSName.S, "GoTo");
    action.setItem(COSName.D, page(file));
    return action;
  }
}
