package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** What must hold in every tagged file and veraPDF doesn't look at (PDF-06). */
final class Invariants {

  private static final COSName PG = COSName.getPDFName("Pg");

  private final TagReader reader;
  private final Map<COSDictionary, Map<Integer, COSDictionary>> owners = new HashMap<>();
  private final Map<COSDictionary, COSDictionary> annotations = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<Integer, COSBase> parents = new HashMap<>();

  private Invariants(TagReader reader) {
    this.reader = reader;
  }

  /** Checks a file and returns the ids of its elements, in order. */
  static List<String> check(TagReader reader) {
    Invariants invariants = new Invariants(reader);
    invariants.walk(reader.root().getCOSDictionary(COSName.K), reader.root());
    invariants.parentTree();
    for (PDPage page : reader.file().getPages()) {
      invariants.page(page.getCOSObject());
    }
    assertThat(invariants.ids).doesNotHaveDuplicates();
    return invariants.ids;
  }

  private void walk(COSDictionary element, COSDictionary parent) {
    assertThat(element.getCOSDictionary(COSName.P)).isSameAs(parent);
    if (element.containsKey(COSName.ID)) {
      ids.add(element.getString(COSName.ID));
    }
    for (COSBase kid : TagReader.kids(element)) {
      if (kid instanceof COSInteger mcid) {
        own(element.getCOSDictionary(PG), mcid.intValue(), element);
      } else if (((COSDictionary) kid).containsKey(COSName.S)) {
        walk((COSDictionary) kid, element);
      } else if (((COSDictionary) kid).containsKey(COSName.MCID)) {
        COSDictionary reference = (COSDictionary) kid;
        own(reference.getCOSDictionary(PG), reference.getInt(COSName.MCID), element);
      } else {
        annotations.put(((COSDictionary) kid).getCOSDictionary(COSName.OBJ), element);
      }
    }
  }

  private void own(COSDictionary page, int mcid, COSDictionary element) {
    assertThat(owners.computeIfAbsent(page, key -> new HashMap<>()).put(mcid, element)).isNull();
  }

  private void parentTree() {
    COSArray numbers =
        reader.root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      parents.put(numbers.getInt(i), numbers.getObject(i + 1));
    }
    assertThat(reader.root().getInt(COSName.PARENT_TREE_NEXT_KEY)).isEqualTo(parents.size());
  }

  private void page(COSDictionary page) {
    Map<Integer, COSDictionary> owned = owners.getOrDefault(page, Map.of());
    Map<Integer, String> drawn = reader.contents().get(page);
    assertThat(owned.keySet()).isEqualTo(drawn.keySet());
    COSArray back = (COSArray) parents.get(page.getInt(COSName.STRUCT_PARENTS));
    assertThat(back.size()).isEqualTo(drawn.size());
    owned.forEach((mcid, element) -> assertThat(back.getObject(mcid)).isSameAs(element));
    COSArray links = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; links != null && i < links.size(); i++) {
      COSDictionary link = (COSDictionary) links.getObject(i);
      COSBase element = parents.get(link.getInt(COSName.STRUCT_PARENT));
      assertThat(annotations.get(link)).isNotNull().isSameAs(element);
      assertThat(link.getString(COSName.CONTENTS)).isNotBlank().doesNotContain("://");
    }
    Set<Integer> positive = new HashSet<>(drawn.keySet());
    assertThat(positive).allMatch(mcid -> mcid >= 0 && mcid < drawn.size());
  }
}
