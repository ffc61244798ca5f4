package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.document.Document;
import org.trefoil.pipeline.Target;

/** A finished EPUB is changed in one place; the proof names the line of the Markdown. */
class BookMutationsTest {

  @TempDir static Path folder;
  private static Made made;

  @BeforeAll
  static void make() throws Exception {
    made = Made.of(folder, Target.EPUB);
  }

  private static Document document() {
    return made.document();
  }

  private Path mutated(String name, UnaryOperator<String> mutation) throws IOException {
    Path mutated = folder.resolve(name + ".epub");
    boolean[] changed = {false};
    try (ZipFile book = new ZipFile(made.file().toFile());
        OutputStream out = Files.newOutputStream(mutated);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Enumeration<? extends ZipEntry> all = book.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        byte[] bytes = book.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".xhtml") && !entry.getName().contains("nav")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          String other = mutation.apply(text);
          changed[0] |= !other.equals(text);
          bytes = other.getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
      }
    }
    assertThat(changed[0]).as("the mutation changed something").isTrue();
    return mutated;
  }

  @Test
  void theBookAsMadeIsSound() throws IOException {
    assertThat(Equivalence.ofBook(document(), made.file())).isEmpty();
  }

  /** A regular expression, what to put in its place, and what has to be told at which line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "drop a sentence | <span[^>]*>Nobody waved. </span> | `` | EQ-TEXT | 9",
        "drop a paragraph | <p[^>]*><span[^>]*>They said good night.</span></p> | `` | EQ-MISSING | 40",
        "say a sentence twice | (<span[^>]*>Nobody waved. </span>) | $1$1 | EQ-TEXT | 9",
        "say a paragraph twice | (<p[^>]*><span[^>]*>They said good night.</span></p>) | $1$1 | EQ-EXTRA | 40",
        "change a word | It was cold | It was warm | EQ-TEXT | 9",
        "swap two sentences | (<span[^>]*>Nobody waved. </span>)(<span[^>]*>It was cold on deck.</span>) | $2$1 | EQ-TEXT | 9",
        "change a heading's level | <h2([^>]*>.*?)</h2> | <h3$1</h3> | EQ-ROLE | 11",
        "make a heading a paragraph | <h2([^>]*>.*?)</h2> | <p$1</p> | EQ-ROLE | 11",
        "swap two items | (<li[^>]*>\\s*<p[^>]*><span[^>]*>Close the hatch.</span></p>\\s*</li>)\\s*(<li.*?</li>) | $2$1 | EQ-ROLE | 15",
        "drop an item | <li[^>]*>\\s*<p[^>]*><span[^>]*>Wind the clock.</span></p>\\s*</li> | `` | EQ-MISSING | 16",
        "renumber a list | <ol | <ol start=\"4\" | EQ-ROLE | 15",
        "renumber an item | <li([^>]*>\\s*<p[^>]*><span[^>]*>Wind) | <li value=\"7\"$1 | EQ-ROLE | 16",
        "make a numbered list a plain one | (?s)<ol([^>]*>.*?)</ol> | <ul$1</ul> | EQ-ROLE | 15",
        "lose a quotation set apart | (?s)<blockquote([^>]*>.*?)</blockquote> | <div$1</div> | EQ-ROLE | 22",
        "lose a quotation in the line | <span class=\"quotation\"[^>]*>(“Count the ropes.”)</span> | $1 | EQ-QUOTE | 13",
        "quote more than was said | <span class=\"quotation\"[^>]*>(“Count the ropes.”)</span> | <span>$1 Then</span> | EQ-TEXT | 13",
        "lose who said it | <figcaption id=\"attr.*?</figcaption> | `` | EQ-MISSING | 24",
        "make a cell a header | <td([^>]*><span[^>]*>4.10.*?)</td> | <th$1</th> | EQ-ROLE | 29",
        "swap two cells | (<td[^>]*><span[^>]*>Tue</span></td>)(<td[^>]*>.*?</td>) | $2$1 | EQ-ROLE | 30",
        "drop a row | <tr[^>]*><td[^>]*><span[^>]*>Mon.*?</tr> | `` | EQ-MISSING | 29",
        "lose a caption | <caption.*?</caption> | `` | EQ-MISSING | 26",
        "make a note a paragraph | epub:type=\"footnote\" | epub:type=\"tip\" | EQ-ROLE | 34",
        "renumber a note | (note-number\">)1< | $12< | EQ-ROLE | 34",
        "change a description | alt=\"A white lighthouse on a headland\" | alt=\"A ship\" | EQ-TEXT | 36",
        "tick a task | ☐ | ☑ | EQ-ROLE | 43",
        "make a term a meaning | (?s)<dt([^>]*>.*?)</dt> | <dd$1</dd> | EQ-ROLE | 45",
        "lose program text | <pre.*?</pre> | `` | EQ-MISSING | 48",
        "add words of one's own | </h1> | </h1><p>Buy now!</p> | EQ-EXTRA | 7",
      })
  void aChangeIsNamedByItsLine(String name, String from, String to, String rule, int line)
      throws IOException {
    String file = name.replaceAll("\\W", "-");
    Path mutated = mutated(file, text -> text.replaceFirst("(?s)" + from, to));
    assertThat(Made.told(Equivalence.ofBook(document(), mutated)))
        .as(name)
        .contains(rule + " " + line);
  }
}
