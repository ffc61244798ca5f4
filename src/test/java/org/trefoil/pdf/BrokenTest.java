package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.DocumentWords;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfCheck;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Report;

/** Whoever breaks a sound file is found out, and the fault is named. */
class BrokenTest {

  private static final COSName KIDS = COSName.K;
  private static final COSName REF = COSName.getPDFName("Ref");
  private static byte[] first;
  private static byte[] second;
  private static Map<String, String> words;

  @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    var document = Everything.at();
    words = DocumentWords.of(document);
    first = write(document, Standard.UA1);
    second = write(document, Standard.UA2);
  }

  static byte[] write(org.trefoil.document.Document document, Standard standard)
      throws IOException {
    Typesetter typesetter =
        new Typesetter(PageStyle.on(PageStyle.Paper.A6), FontLibrary.with(List.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter()
        .write(
            document,
            typesetter.typeset(document, Assets.NONE, new Report(document.source())),
            PdfOptions.of(standard),
            out);
    return out.toByteArray();
  }

  static Stream<Arguments> blows() {
    return Stream.of(
        blow("content", "an element forgets its content", f -> f.holder(0).removeItem(KIDS)),
        blow("content", "two elements claim one content", BrokenTest::claimTwice),
        blow("content", "an element claims what isn't", f -> f.holder(0).setInt(KIDS, 4711)),
        blow(
            "content",
            "a tag is lost",
            f -> f.draws(0, s -> s.replaceFirst("/\\w+ <</MCID 0>>BDC", "/Span BMC"))),
        blow("content", "something is drawn outside", f -> f.draws(0, s -> s + "0 0 9 9 re f\n")),
        blow(
            "content",
            "text in an artifact",
            f ->
                f.draws(
                    0,
                    s -> s.replaceFirst("(/\\w+ <</MCID 0>>BDC)", "/Artifact BMC\n$1") + "EMC\n")),
        blow(
            "content",
            "an artifact in text",
            f ->
                f.draws(0, s -> s.replaceFirst("(/\\w+ <</MCID 0>>BDC)", "$1\n/Artifact BMC EMC"))),
        blow("content", "a mark too many ends", f -> f.draws(0, s -> s + "EMC\n")),
        blow("content", "a mark stays open", f -> f.draws(0, s -> s + "/Artifact BMC\n")),
        blow(
            "content",
            "one number twice",
            f -> f.draws(0, s -> s.replace("/MCID 1>>", "/MCID 0>>"))),
        blow(
            "content",
            "an artifact of no kind",
            f -> f.draws(0, s -> s.replace("/Type/Pagination", "/Type/Decoration"))),
        blow("content", "a glyph without meaning", f -> f.font().removeItem(COSName.TO_UNICODE)),
        blow("content", "a font that isn't brought along", BrokenTest::dropFont),
        blow(
            "content",
            "a font that isn't there",
            f -> f.draws(0, s -> s.replaceFirst("/F\\d+ ", "/F99 "))),
        blow(
            "parent-tree",
            "pages lose their way back",
            f -> f.page(0).removeItem(COSName.STRUCT_PARENTS)),
        blow("parent-tree", "a way back is wrong", BrokenTest::misleadParent),
        blow(
            "parent-tree",
            "links lose their way back",
            f -> f.links().get(0).setInt(COSName.STRUCT_PARENT, 0)),
        blow("parent-tree", "a link belongs to nothing", BrokenTest::orphanLink),
        blow(
            "parent-tree",
            "the next key is taken",
            f -> f.root().setInt(COSName.PARENT_TREE_NEXT_KEY, 0)),
        blow(
            "tree",
            "a child has another parent",
            f -> f.first("LI").setItem(COSName.P, f.first("Table"))),
        blow("tree", "an element stands twice", f -> kids(f.first("Table")).add(f.first("LI"))),
        blow("tree", "types stand for nothing", f -> f.root().removeItem(COSName.ROLE_MAP)),
        blow(
            "tree",
            "the root is no document",
            f -> f.root().getCOSDictionary(KIDS).setName(COSName.S, "Div")),
        blow(
            "ids",
            "two of one name",
            f -> f.first("LI").setItem(COSName.ID, f.first("L").getItem(COSName.ID))),
        blow("ids", "names lead nowhere", f -> f.root().removeItem(COSName.getPDFName("IDTree"))),
        blow("headings", "a level is left out", f -> f.first("H1").setName(COSName.S, "H3")),
        blow("headings", "a heading has no level", f -> f.first("H1").setName(COSName.S, "H")),
        blow("headings", "a heading has no words", f -> f.first("H1").removeItem(KIDS)),
        blow("lists", "an item holds a paragraph", f -> f.first("LBody").setName(COSName.S, "P")),
        blow("lists", "a list doesn't say how it counts", f -> f.first("L").removeItem(COSName.A)),
        blow("lists", "an item without a list", f -> f.first("L").setName(COSName.S, "Sect")),
        blow("lists", "a list holds a paragraph", f -> f.first("LI").setName(COSName.S, "P")),
        blow("tables", "a row lacks a cell", f -> kids(f.first("TR")).remove(0)),
        blow("tables", "a cell is too wide", f -> cellSpan(f, "ColSpan", 3)),
        blow("tables", "a cell is too tall", f -> cellSpan(f, "RowSpan", 30)),
        blow("tables", "a header without scope", f -> f.first("TH").removeItem(COSName.A)),
        blow(
            "tables",
            "a head without a body",
            f -> f.all("TBody").forEach(e -> e.setName(COSName.S, "TFoot"))),
        blow("tables", "a row holds a paragraph", f -> f.first("TD").setName(COSName.S, "P")),
        blow("figures", "a picture says nothing", f -> f.first("Figure").removeItem(COSName.ALT)),
        blow(
            "figures", "a picture says blanks", f -> f.first("Figure").setString(COSName.ALT, " ")),
        blow(
            "figures",
            "a picture is nowhere",
            f -> Broken.attributes(f.first("Figure")).removeItem(COSName.BBOX)),
        blow(
            "figures",
            "a picture is off the page",
            f -> Broken.attributes(f.first("Figure")).setItem(COSName.BBOX, box(0, 0, 9999, 9))),
        blow("figures", "a formula says nothing", f -> f.first("Formula").removeItem(COSName.ALT)),
        blow("notes", "a note has no name", f -> f.first("Note").removeItem(COSName.ID)),
        blow("notes", "a note forgets its references", f -> f.first("Note").removeItem(REF)),
        blow("notes", "a reference forgets its note", f -> f.first("Reference").removeItem(REF)),
        blow("links", "a link has no purpose", f -> f.links().get(0).removeItem(COSName.CONTENTS)),
        blow(
            "links",
            "a link says an address",
            f -> f.links().get(0).setString(COSName.CONTENTS, "https://example.org/a")),
        blow("links", "a link isn't printed", f -> f.links().get(0).setInt(COSName.F, 0)),
        blow(
            "links",
            "a link can't be touched",
            f -> f.links().get(0).setItem(COSName.RECT, box(0, 0, 0, 0))),
        blow(
            "links",
            "a link is touched elsewhere",
            f -> f.links().get(0).setItem(COSName.RECT, box(0, 0, 5, 5))),
        blow("links", "a link leads nowhere", BrokenTest::leadNowhere),
        blow("links", "a note's link leads to another page", BrokenTest::misleadNote),
        blow(
            "links",
            "the keyboard goes its own way",
            f ->
                f.file()
                    .getPages()
                    .forEach(p -> p.getCOSObject().removeItem(COSName.getPDFName("Tabs")))),
        blow("bookmarks", "a bookmark is missing", BrokenTest::dropBookmark),
        blow(
            "bookmarks",
            "a bookmark says something else",
            f -> bookmark(f).setString(COSName.TITLE, "Elsewhere")),
        blow(
            "bookmarks",
            "a bookmark leads elsewhere",
            f ->
                bookmark(f).setItem(COSName.DEST, destination(f, f.file().getNumberOfPages() - 1))),
        blow("page-labels", "labels count wrongly", BrokenTest::miscount),
        blow(
            "page-labels",
            "there are no labels",
            f -> f.catalog().removeItem(COSName.getPDFName("PageLabels"))),
        blow("languages", "no language", f -> f.catalog().removeItem(COSName.LANG)),
        blow(
            "languages",
            "a language that isn't",
            f -> f.first("P").setString(COSName.LANG, "english language")),
        blow("metadata", "not marked", f -> f.catalog().removeItem(COSName.getPDFName("MarkInfo"))),
        blow(
            "metadata",
            "the name of the file is shown",
            f -> f.catalog().removeItem(COSName.getPDFName("ViewerPreferences"))),
        blow("metadata", "no packet", f -> f.catalog().removeItem(COSName.METADATA)),
        blow(
            "metadata",
            "another title",
            f -> f.file().getDocumentInformation().setTitle("Another")),
        blow("metadata", "no title", f -> packet(f, "dc:title", "dc:subject")),
        blow("metadata", "the wrong part", f -> packet(f, "<pdfuaid:part>1", "<pdfuaid:part>2")),
        blow(
            "lines",
            "a line sticks out",
            f ->
                f.draws(
                    1, s -> s.replaceFirst("(MCID \\d+>>BDC(?s:.*?)1 0 0 1 )[0-9.]+ ", "$1280 "))),
        blow("text", "characters are others", BrokenTest::misspell),
        blow("text", "paragraphs change places", BrokenTest::swap));
  }

  private static Arguments blow(String rule, String name, Broken.Blow blow) {
    return Arguments.of(rule, name, blow);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("blows")
  void isFoundOut(String rule, String name, Broken.Blow blow) throws IOException {
    assertThat(check(Broken.by(blow, first))).extracting(Finding::rule).contains(rule);
  }

  @Test
  void noSoundFileIsBlamed() throws IOException {
    for (byte[] sound : List.of(first, second)) {
      assertThat(check(sound)).isEmpty();
      assertThat(check(Broken.by(f -> {}, sound))).isEmpty();
    }
    assertThat(check(unpacked(first))).isEmpty();
  }

  @Test
  void elementsThatLinksNameAreFollowed() throws IOException {
    byte[] misled =
        Broken.by(
            f -> {
              for (COSDictionary link : f.links()) {
                COSArray to =
                    link.getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("SD"));
                if (to != null) {
                  to.set(0, f.first("Table"));
                }
              }
            },
            second);
    assertThat(check(misled)).extracting(Finding::rule).contains("links");
  }

  @Test
  void whatIsNoPdfIsUnreadable() throws IOException {
    byte[] encrypted =
        Broken.by(
            f -> f.file().protect(new StandardProtectionPolicy("a", "", new AccessPermission())),
            first);
    List<byte[]> files =
        List.of(
            new byte[0],
            "%PDF-1.7\nstartxref\n3\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            Arrays.copyOf(first, first.length / 2),
            Arrays.copyOfRange(first, 100, first.length),
            encrypted);
    for (byte[] file : files) {
      assertThat(check(file)).extracting(Finding::rule).containsExactly("unreadable");
    }
  }

  @Test
  void noDamageIsMoreThanAFinding() throws IOException {
    for (int i = 0; i < 150; i++) {
      byte[] damaged = first.clone();
      for (int k = 0; k < 20; k++) {
        int at = (int) (((long) i * 7919 + k * 104_729L) * 31 % damaged.length);
        damaged[at] = (byte) (damaged[at] ^ 1 << (i + k) % 8);
      }
      assertThat(check(damaged)).isNotNull();
    }
  }

  private List<Finding> check(byte[] bytes) throws IOException {
    return PdfCheck.check(Files.write(folder.resolve("a.pdf"), bytes), words);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (PDDocument file = org.apache.pdfbox.Loader.loadPDF(bytes)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static COSArray kids(COSDictionary element) {
    return element.getCOSArray(KIDS);
  }

  private static void claimTwice(Broken file) {
    COSDictionary holder = file.holder(0);
    COSArray twice = new COSArray();
    twice.add(holder.getItem(KIDS));
    twice.add(holder.getItem(KIDS));
    holder.setItem(KIDS, twice);
  }

  private static void dropFont(Broken file) {
    COSDictionary descendant =
        (COSDictionary) file.font().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
  }

  private static void misleadParent(Broken file) {
    COSArray numbers = file.root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    ((COSArray) numbers.getObject(1)).set(0, file.first("Table"));
  }

  private static void orphanLink(Broken file) {
    COSDictionary link = file.first("Link");
    link.setItem(KIDS, kids(link).get(0));
  }

  private static void cellSpan(Broken file, String key, int count) {
    COSDictionary span = new COSDictionary();
    span.setName(COSName.O, "Table");
    span.setInt(key, count);
    file.first("TD").setItem(COSName.A, span);
  }

  private static COSArray box(float... edges) {
    COSArray box = new COSArray();
    for (float edge : edges) {
      box.add(new COSFloat(edge));
    }
    return box;
  }

  private static COSDictionary bookmark(Broken file) {
    return file.catalog().getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  private static COSArray destination(Broken file, int page) {
    COSArray destination = new COSArray();
    destination.add(file.page(page));
    destination.add(COSName.getPDFName("Fit"));
    return destination;
  }

  private static void leadNowhere(Broken file) {
    for (COSDictionary link : file.links()) {
      if (link.containsKey(COSName.DEST)) {
        link.getCOSArray(COSName.DEST).set(0, new PDPage().getCOSObject());
      }
    }
  }

  private static void misleadNote(Broken file) {
    for (COSDictionary link : file.links()) {
      if (link.containsKey(COSName.DEST)) {
        link.setItem(COSName.DEST, destination(file, file.file().getNumberOfPages() - 1));
      }
    }
  }

  private static void dropBookmark(Broken file) {
    COSDictionary outlines = file.catalog().getCOSDictionary(COSName.OUTLINES);
    outlines.removeItem(COSName.FIRST);
  }

  private static void miscount(Broken file) {
    COSArray numbers =
        file.catalog().getCOSDictionary(COSName.getPDFName("PageLabels")).getCOSArray(COSName.NUMS);
    ((COSDictionary) numbers.getObject(1)).setItem(COSName.getPDFName("St"), COSInteger.get(41));
  }

  private static void packet(Broken file, String before, String after) throws IOException {
    Broken.rewrite(
        (COSStream) file.catalog().getDictionaryObject(COSName.METADATA),
        text -> text.replace(before, after));
  }

  private static void misspell(Broken file) throws IOException {
    Broken.rewrite(
        (COSStream) file.font().getDictionaryObject(COSName.TO_UNICODE),
        text -> text.replace("<0065>", "<0066>"));
  }

  private static void swap(Broken file) {
    COSArray all = kids(file.root().getCOSDictionary(KIDS));
    int last = all.size() - 1;
    var one = all.get(1);
    all.set(1, all.get(last));
    all.set(last, one);
  }
}
