package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.source.Source;

class PackageDocumentTest {

  private final Building make = new Building();

  @Test
  void tellsEverythingThatIsKnownOfTheWork() {
    Unpacked book = Unpacked.book(EveryConstruct.document());
    assertThat(book.file("package.opf"))
        .contains("<dc:title id=\"title\">The Kitchen</dc:title>")
        .contains("<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>")
        .contains("<dc:creator id=\"creator-1\">Mara Lindqvist</dc:creator>")
        .contains("<meta refines=\"#creator-1\" property=\"role\" scheme=\"marc:relators\">aut<")
        .contains("<meta refines=\"#creator-1\" property=\"file-as\">Lindqvist, Mara</meta>")
        .doesNotContain("refines=\"#creator-2\" property=\"file-as\"")
        .contains("<dc:language>en</dc:language>", "<dc:publisher>Trefoil</dc:publisher>")
        .contains("<dc:description>A description</dc:description>")
        .contains("<dc:rights>Free for any use</dc:rights>")
        .contains("<meta property=\"dcterms:modified\">2026-05-17T08:30:15Z</meta>");
  }

  @Test
  void aDateBeyondTheFormIsTakenBackToIt() {
    Metadata far = Building.metadata("T", "en").withDate(Instant.MAX);
    assertThat(Unpacked.book(Building.document(far)).file("package.opf"))
        .contains(">9999-12-31T23:59:59Z<");
  }

  @Test
  void theNameFollowsFromTheTextAndTheMetadata() {
    String one = identifier("a text", "");
    assertThat(one).matches("urn:uuid:[0-9a-f-]{36}").isEqualTo(identifier("a text", ""));
    assertThat(one).isNotEqualTo(identifier("another text", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "978-3-16-148410-0,urn:isbn:9783161484100",
    "ISBN 978-3-16-148410-0,urn:isbn:9783161484100",
    "urn:isbn:0-8044-2957-X,urn:isbn:080442957X",
    "978-3-16-148410-1,978-3-16-148410-1",
    "doi:10.1000/182,doi:10.1000/182",
    "7DADC728-83ED-3757-BBAF-41BC3374616B,urn:uuid:7dadc728-83ed-3757-bbaf-41bc3374616b",
    "urn:uuid:7dadc728-83ed-3757-bbaf-41bc3374616b,urn:uuid:7dadc728-83ed-3757-bbaf-41bc3374616b"
  })
  void theNameThatTheAuthorGivesIsKept(String stated, String written) {
    assertThat(identifier("a text", stated)).isEqualTo(written);
  }

  @Test
  void aUuidThatIsNoneIsReportedAndReplaced() {
    Unpacked book = book("a text", "urn:uuid:12");
    assertThat(book.file("package.opf")).contains(">" + identifier("a text", "") + "<");
    assertThat(book.report().diagnostics())
        .extracting(finding -> finding.code())
        .containsExactly(Code.FRONT_MATTER);
    assertThat(book.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Mara Lindqvist|en|Lindqvist, Mara",
        "J. R. R. Tolkien|en|Tolkien, J. R. R.",
        "Ursula K. Vernon|en|Vernon, Ursula K.",
        "Vincent van Gogh|nl|van Gogh, Vincent",
        "Émile Zola|fr|Zola, Émile",
        "Лев Толстой|ru|Толстой, Лев",
        "Jean-Luc O’Neill|fr|O’Neill, Jean-Luc",
        "Gabriel García Márquez|es|-",
        "World Health Organization|en|-",
        "The Guardian|en|-",
        "Harbour Authority|en|-",
        "Plato|en|-",
        "Lindqvist, Mara|en|-",
        "Nagy László|hu|-",
        "王 小明|zh|-",
        "mara lindqvist|en|-",
        "Mara 2|en|-"
      })
  void aNameIsFiledTurnedRoundOnlyWhereThatIsSafe(String name, String language, String filed) {
    assertThat(SortName.of(name, new Language(language))).isEqualTo(Optional.ofNullable(filed));
  }

  private String identifier(String text, String stated) {
    return book(text, stated)
        .file("package.opf")
        .replaceAll("(?s).*<dc:identifier id=\"book-id\">([^<]*)<.*", "$1");
  }

  private Unpacked book(String text, String stated) {
    Metadata metadata =
        new Metadata(
            "T", false, "", List.of(), Language.ENGLISH, Optional.empty(), stated, "", "", "");
    return Unpacked.book(
        new Document(Source.of("t.md", text), metadata, List.of(make.paragraph("Words."))));
  }
}
