package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Block;
import org.trefoil.document.Edition;
import org.trefoil.document.Metadata;
import org.trefoil.report.Code;

/** What the author says of the work before it begins. */
class FrontMatterTest {

  private static Metadata metadata(String yaml) {
    return Reads.of("---\n" + yaml + "\n---\nx").document().metadata();
  }

  @Test
  void allKeysAreRead() {
    Metadata metadata =
        metadata(
            """
            title: "A: b"
            subtitle: c
            author: D E
            lang: pt-br
            date: 2024-05-06
            isbn: 978-3-16-148410-0
            publisher: F
            description: >
              g
              h
            rights: © I\
            """);
    assertThat(metadata.title()).isEqualTo("A: b");
    assertThat(metadata.titleStated()).isTrue();
    assertThat(metadata.subtitle()).isEqualTo("c");
    assertThat(metadata.authors()).containsExactly("D E");
    assertThat(metadata.language().tag()).isEqualTo("pt-BR");
    assertThat(metadata.date()).isEqualTo(Optional.of(Instant.parse("2024-05-06T00:00:00Z")));
    assertThat(metadata.identifier()).isEqualTo("urn:isbn:9783161484100");
    assertThat(metadata.publisher()).isEqualTo("F");
    assertThat(metadata.description()).isEqualTo("g h");
    assertThat(metadata.rights()).isEqualTo("© I");
  }

  @Test
  void severalAuthors() {
    assertThat(metadata("authors: [A, B]\nauthor: C").authors()).containsExactly("C", "A", "B");
    assertThat(metadata("author:\n  - name: A\n  - name: B").authors())
        .isEqualTo(List.of("A", "B"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01T00:00:00Z",
    "2024-05, 2024-05-01T00:00:00Z",
    "2024-05-06T07:08:09+02:00, 2024-05-06T05:08:09Z",
    "2024-05-06 07:08, 2024-05-06T07:08:00Z"
  })
  void datesInSeveralForms(String written, String instant) {
    assertThat(metadata("date: " + written).date()).isEqualTo(Optional.of(Instant.parse(instant)));
  }

  @Test
  void whatCannotBeUsedIsAWarningOnItsLine() {
    Reads reads = Reads.of("---\ntitle: a\nfoo: b\ndate: soon\nlang: '!!'\npublisher: [c]\n---\nx");
    assertThat(reads.codes())
        .containsExactly(
            Code.FRONT_MATTER, Code.FRONT_MATTER, Code.BAD_LANGUAGE, Code.FRONT_MATTER);
    assertThat(reads.report().diagnostics())
        .extracting(found -> reads.source().position(found.span()).line())
        .containsExactly(3, 4, 5, 6);
    assertThat(reads.text().strip()).isEqualTo("x");
  }

  @Test
  void whatIsNotYamlIsKeptAsItIs() {
    Reads reads = Reads.of("---\ntitle: a: b\nother: [c\n---\n\n# x");
    assertThat(reads.codes()).containsExactly(Code.FRONT_MATTER);
    Block.CodeBlock kept = (Block.CodeBlock) reads.document().blocks().get(0);
    assertThat(kept.lines()).containsExactly("title: a: b", "other: [c");
    assertThat(reads.document().blocks()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\na: b\n\n---\nx",
        "---\nwords\n---\nx",
        "---\na: b\nx",
        "x\n---\na: b\n---"
      })
  void whatOnlyLooksLikeItIsText(String markdown) {
    Reads reads = Reads.of(markdown);
    assertThat(reads.document().metadata()).isEqualTo(Metadata.NONE);
    assertThat(reads.text()).contains("x");
    assertThat(reads.codes()).isEmpty();
  }

  @Test
  void aWorkMayHaveFrontMatterAndNothingElse() {
    Reads reads = Reads.of("---\ntitle: a\n---");
    assertThat(reads.document().metadata().title()).isEqualTo("a");
    assertThat(reads.codes()).containsExactly(Code.EMPTY);
  }

  @Test
  void placesBehindItAreThoseOfTheSource() {
    Reads reads = Reads.of("---\ntitle: a\n---\n\nx");
    assertThat(reads.document().blocks().get(0).span().start()).isEqualTo(18);
  }

  @Test
  void whatOnlyTheAuthorCanSayOfAnEdition() {
    Metadata metadata =
        metadata(
            """
            cover: pictures/front.png
            conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA
            certifiedBy: Bay Press
            certifierCredential: Seal
            certifierReport: https://example.org/report\
            """);
    assertThat(metadata.edition())
        .isEqualTo(
            new Edition(
                "pictures/front.png",
                "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
                "Bay Press",
                "Seal",
                "https://example.org/report"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
        "conformsTo: EPUB Accessibility 1.2 - WCAG 2.2 Level AA\ncertifiedBy: A",
        "conformsTo: WCAG AA\ncertifiedBy: A",
        "certifierReport: javascript:alert(1)"
      })
  void aDeclarationThatCantBeCarriedOverIsIgnoredWithAWarning(String yaml) {
    Reads read = Reads.of("---\n" + yaml + "\n---\nx");
    assertThat(read.document().metadata().edition().conformsTo()).isEmpty();
    assertThat(read.document().metadata().edition().certifierReport()).isEmpty();
    assertThat(read.report().diagnostics()).anyMatch(d -> d.code() == Code.FRONT_MATTER);
  }

  @Test
  void contentsAreAskedForOrNot() {
    assertThat(metadata("contents: true").edition().contents()).contains(true);
    assertThat(metadata("contents: No").edition().contents()).contains(false);
    assertThat(metadata("title: a").edition().contents()).isEmpty();
    Reads read = Reads.of("---\ncontents: deep\n---\nx");
    assertThat(read.document().metadata().edition().contents()).isEmpty();
    assertThat(read.codes()).contains(Code.FRONT_MATTER);
  }

  @Test
  void filesAreNamedThatGoWithTheWork() {
    assertThat(metadata("attach: [a.csv, b/c.md]").edition().attachments())
        .containsExactly("a.csv", "b/c.md");
    assertThat(metadata("attach: a.csv").edition().attachments()).containsExactly("a.csv");
  }
}
