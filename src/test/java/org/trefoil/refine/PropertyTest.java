package org.trefoil.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.refine.Notation.Refined;

/** What holds for every document, whatever stands in it: tried on samples and on random ones. */
class PropertyTest {

  private static final String[] PIECES = {
    "The tide",
    " is out. ",
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "„",
    "«",
    "»",
    " ",
    " ",
    ". ",
    "! ",
    "? ",
    "…",
    ", ",
    "*",
    "**",
    "_",
    "~~",
    "`x. Y`",
    "$a. B$",
    "[a. B](u)",
    "[b](#x)",
    "![c. D](e)",
    "![](f)",
    "[^1]",
    "[^2]",
    "it’s",
    "6' 2\"",
    "Mr. X",
    "U.S. ",
    "e.g. ",
    "3. ",
    "潮水退了。",
    "「来」",
    "他说：“好。”",
    "البحر هادئ. ",
    "هل ",
    "؟ ",
    "नाव है। ",
    "🎉 ",
    "𝔸",
    "\u00A0",
    "  \n",
    "\n",
    "\n\n",
    "\n\n“",
    "\n\n- ",
    "\n\n1. ",
    "\n\n> ",
    "\n\n## ",
    "\n\n# ",
    "\n\n##### ",
    "\n\n| a | b |\n|---|---|\n| c",
    " | ",
    "\n\n[^1]: Note ",
    "\n\n[^2]: “Note. ",
    "\n\n> [!NOTE] Title ",
    "{#x}",
    "<span lang=de>",
    "</span>",
    "\n\n---\n\n",
    "\\\"",
    "&quot;",
    "&amp;",
    "\uD800",
    "(",
    ")",
    "[",
    "]"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomDocumentsKeepTheirTextAndGetSoundIds(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      StringBuilder markdown = new StringBuilder("One. Two.\n\n");
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        markdown.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertSound(markdown.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.md", "kitchen-sink.md"})
  void samplesKeepTheirTextAndGetSoundIds(String sample) throws Exception {
    assertSound(Files.readString(Path.of("samples", sample)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "#",
        "\"",
        "“",
        "“\n\n“",
        "> “\n\n“”",
        "*“*”",
        "[^1]",
        "[^1]: “",
        "'''",
        "# “a\n\n“b”"
      })
  void oddDocumentsAreRefined(String markdown) {
    assertSound(markdown);
  }

  @Test
  void anEditInAParagraphLeavesTheIdsOfAllOthers() {
    String before =
        "# Head\n\nFirst one. “Second one.”\n\nEdit me. Please.\n\n- Item\n- Item\n\nEdit me.\n\n"
            + "Last.[^1]\n\n[^1]: Note.\n";
    List<String> old = ids(Notation.refine(before).document());
    List<String> now =
        ids(Notation.refine(before.replace("Edit me. Please.", "Edited. “Yes.” Now.")).document());
    List<String> gone = new ArrayList<>(old);
    gone.removeAll(now);
    assertThat(gone).hasSize(3);
    List<String> come = new ArrayList<>(now);
    come.removeAll(old);
    assertThat(come).hasSize(5);
  }

  @Test
  void idsThatAuthorsGiveNeverMeetOurs() {
    assertSound("# A {#x}\n\n# B {#x-s1}\n\n# C {#x-s1-2}\n\n# “D” {#y}\n\n# E {#y-s1-q1}\n");
  }

  @Test
  void theSameMarkdownIsRefinedAlike() throws Exception {
    String markdown = Files.readString(Path.of("samples", "kitchen-sink.md"));
    assertThat(Notation.refine(markdown).document().blocks())
        .isEqualTo(Notation.refine(markdown).document().blocks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a ",
        "\"a ",
        "‘a ",
        "a’ ",
        "' ",
        "„“ ",
        "«»",
        "“A.” ",
        "*A. “b* c” ",
        "a. A. ",
        "(“) ",
        "”",
        "[^1]",
        "“\n\n",
        "“A. B.\n\n",
        "- “a\n",
        "# A\n\n",
        "# A {#a}\n\n",
        "[a](#a) "
      })
  void hundredsOfThousandsOfCharactersTakeSeconds(String piece) {
    String markdown = piece.repeat(300_000 / piece.length()) + "\n\n[^1]: x\n";
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> Notation.refine(markdown));
  }

  private static void assertSound(String markdown) {
    Refined refined = Notation.refine(markdown);
    assertThat(texts(refined.document())).as(markdown).containsAll(texts(refined.read()));
    assertIds(refined.document(), markdown);
    assertSentences(refined.document(), markdown);
  }

  /**
   * The texts of text blocks; a reference to no note is text afterwards, so brackets are left out,
   * and a formula that was understood is words, so formulas are.
   */
  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        String text = PlainText.ofSentences(withoutFormulas(all)).replaceAll("\\[\\^[12]\\]", "");
        if (!text.isBlank()) {
          texts.add(text);
        }
        return all;
      }
    }.rewrite(document);
    return texts;
  }

  private static List<Sentence> withoutFormulas(List<Sentence> all) {
    return new Rewriter() {
      @Override
      protected List<Inline> inline(Inline inline) {
        return inline instanceof Inline.Math ? List.of() : super.inline(inline);
      }

      List<Sentence> of(List<Sentence> sentences) {
        return sentences(sentences);
      }
    }.of(all);
  }

  private static List<String> ids(Document document) {
    List<String> ids = new ArrayList<>();
    Notation.blocks(document).forEach(block -> ids.add(block.id().value()));
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        all.forEach(sentence -> ids.add(sentence.id().value()));
        return super.sentences(all);
      }

      @Override
      protected Block.Item item(Block.Item node) {
        ids.add(node.id().value());
        return super.item(node);
      }

      @Override
      protected Block.Row row(Block.Row node) {
        ids.add(node.id().value());
        return super.row(node);
      }

      @Override
      protected Block.Cell cell(Block.Cell node) {
        ids.add(node.id().value());
        return super.cell(node);
      }

      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.NoteReference reference) {
          ids.add(reference.id().value());
        } else if (inline instanceof Inline.Quotation quotation && quotation.part().opens()) {
          ids.add(quotation.id().value());
        }
        return super.inline(inline);
      }
    }.rewrite(document);
    return ids;
  }

  private static void assertIds(Document document, String markdown) {
    List<String> ids = ids(document);
    assertThat(ids).as(markdown).doesNotHaveDuplicates().allMatch(NodeId::isValid);
  }

  private static void assertSentences(Document document, String markdown) {
    Set<String> open = new HashSet<>();
    int length = document.source().text().length();
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        for (Sentence sentence : all) {
          assertThat(sentence.inlines()).as(markdown).isNotEmpty();
          assertThat(sentence.span().end()).isLessThanOrEqualTo(length);
        }
        return super.sentences(all);
      }

      @Override
      protected List<Inline> inline(Inline inline) {
        assertThat(inline.span().end()).as(markdown).isLessThanOrEqualTo(length);
        if (inline instanceof Inline.Quotation quotation) {
          String id = quotation.id().value();
          boolean fresh = quotation.part().opens() ? open.add(id) : open.contains(id);
          assertThat(fresh).as("order of the parts of a quotation in " + markdown).isTrue();
          if (quotation.part().closes()) {
            open.remove(id);
          }
        }
        return super.inline(inline);
      }
    }.rewrite(document);
    assertThat(open).as("quotations left open in " + markdown).isEmpty();
  }
}
