package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.pipeline.Target;

/**
 * The tags of a finished PDF are changed in one place; the proof names the line of the Markdown.
 */
class PagesMutationsTest {

  @TempDir static Path folder;
  private static Made made;

  @BeforeAll
  static void make() throws Exception {
    made = Made.of(folder, Target.PDF);
  }

  /** What is done to the tags, and what has to be told at which line. */
  record Mutation(String name, String rule, int line, Consumer<Tags> act) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Stream.of(
        new Mutation("drop a sentence", "EQ-TEXT", 9, t -> t.drop(t.nth("Span", p(t, 0), 1))),
        new Mutation("drop a paragraph", "EQ-MISSING", 13, t -> t.drop(p(t, 1))),
        new Mutation("say a sentence twice", "EQ-TEXT", 9, t -> t.twice(t.nth("Span", p(t, 0), 1))),
        new Mutation("swap two sentences", "EQ-TEXT", 9, t -> t.swap(t.nth("Span", p(t, 0), 0))),
        new Mutation("swap two paragraphs", "EQ-ORDER", 9, t -> t.swap(p(t, 0))),
        new Mutation("change a heading's level", "EQ-ROLE", 11, t -> t.rename(t.first("H2"), "H3")),
        new Mutation(
            "make a heading a paragraph", "EQ-ROLE", 11, t -> t.rename(t.first("H2"), "P")),
        new Mutation("swap two items", "EQ-ORDER", 15, t -> t.swap(t.first("LI"))),
        new Mutation("drop an item", "EQ-MISSING", 15, t -> t.drop(t.first("LI"))),
        new Mutation("renumber a list", "EQ-ROLE", 15, t -> t.exchangeLabels(0, 1)),
        new Mutation("lose a number", "EQ-ROLE", 15, t -> t.drop(t.first("Lbl"))),
        new Mutation(
            "lose a quotation set apart",
            "EQ-ROLE",
            22,
            t -> t.rename(t.first("BlockQuote"), "Div")),
        new Mutation(
            "lose a quotation in the line",
            "EQ-QUOTE",
            13,
            t -> t.rename(t.first("Quote"), "Span")),
        new Mutation("lose who said it", "EQ-MISSING", 24, t -> t.drop(t.first("Attribution"))),
        new Mutation("make a cell a header", "EQ-ROLE", 29, t -> t.rename(t.first("TD"), "TH")),
        new Mutation("swap two cells", "EQ-ROLE", 29, t -> t.swap(t.first("TD"))),
        new Mutation("drop a row", "EQ-MISSING", 27, t -> t.drop(t.first("TR"))),
        new Mutation("lose a caption", "EQ-MISSING", 26, t -> t.drop(t.first("Caption"))),
        new Mutation("make a note a part", "EQ-ROLE", 34, t -> t.rename(t.first("Note"), "Sect")),
        new Mutation("lose a note", "EQ-MISSING", 34, t -> t.drop(t.first("Note"))),
        new Mutation(
            "change a description",
            "EQ-TEXT",
            36,
            t -> t.first("Figure").setString(COSName.ALT, "A ship")),
        new Mutation("lose a picture", "EQ-MISSING", 36, t -> t.drop(t.first("Figure"))),
        new Mutation("lose program text", "EQ-MISSING", 48, t -> t.drop(t.first("Code"))),
        new Mutation("hide a paragraph", "EQ-MISSING", 9, t -> t.rename(p(t, 0), "Artifact")));
  }

  private static COSDictionary p(Tags tags, int number) {
    return tags.all("P").get(number);
  }

  @Test
  void thePagesAsMadeAreSound() throws IOException {
    assertThat(Equivalence.ofPages(made.document(), made.file())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aChangeIsNamedByItsLine(Mutation mutation) throws IOException {
    Path mutated = folder.resolve(mutation.name().replaceAll("\\W", "-") + ".pdf");
    try (PDDocument file = Loader.loadPDF(made.file().toFile())) {
      mutation.act().accept(new Tags(file));
      file.save(mutated.toFile());
    }
    assertThat(Made.told(Equivalence.ofPages(made.document(), mutated)))
        .contains(mutation.rule() + " " + mutation.line());
  }

  /** The structure tree of a PDF, to be spoiled. */
  private static final class Tags {

    private static final COSName P = COSName.P;

    private final COSDictionary root;

    Tags(PDDocument file) {
      root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    List<COSDictionary> all(String type) {
      List<COSDictionary> found = new ArrayList<>();
      collect(root, type, found);
      return found;
    }

    COSDictionary first(String type) {
      return all(type).get(0);
    }

    COSDictionary nth(String type, COSDictionary within, int number) {
      List<COSDictionary> found = new ArrayList<>();
      collect(within, type, found);
      return found.get(number);
    }

    private static void collect(COSDictionary from, String type, List<COSDictionary> into) {
      for (COSBase kid : kids(from)) {
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
          if (type.equals(element.getNameAsString(COSName.S))) {
            into.add(element);
          }
          collect(element, type, into);
        }
      }
    }

    private static List<COSBase> kids(COSDictionary element) {
      COSBase kids = element.getDictionaryObject(COSName.K);
      List<COSBase> all = new ArrayList<>();
      if (kids instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          all.add(array.getObject(i));
        }
      } else if (kids != null) {
        all.add(kids);
      }
      return all;
    }

    private static void kids(COSDictionary element, List<COSBase> kids) {
      COSArray array = new COSArray();
      kids.forEach(array::add);
      element.setItem(COSName.K, array);
    }

    private static COSDictionary parent(COSDictionary element) {
      return element.getCOSDictionary(P);
    }

    void drop(COSDictionary element) {
      List<COSBase> kids = kids(parent(element));
      kids.remove(element);
      kids(parent(element), kids);
    }

    void twice(COSDictionary element) {
      List<COSBase> kids = kids(parent(element));
      kids.add(kids.indexOf(element), element);
      kids(parent(element), kids);
    }

    /** Exchanges an element with the next one of its kind. */
    void swap(COSDictionary element) {
      List<COSBase> kids = kids(parent(element));
      int at = kids.indexOf(element);
      int next = at + 1;
      while (!element
          .getNameAsString(COSName.S)
          .equals(((COSDictionary) kids.get(next)).getNameAsString(COSName.S))) {
        next++;
      }
      kids.set(at, kids.get(next));
      kids.set(next, element);
      kids(parent(element), kids);
    }

    void rename(COSDictionary element, String type) {
      element.setName(COSName.S, type);
    }

    void exchangeLabels(int one, int other) {
      COSDictionary first = all("Lbl").get(one);
      COSDictionary second = all("Lbl").get(other);
      COSBase kids = first.getDictionaryObject(COSName.K);
      first.setItem(COSName.K, second.getDictionaryObject(COSName.K));
      second.setItem(COSName.K, kids);
    }
  }
}
