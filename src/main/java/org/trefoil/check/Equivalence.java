package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.trefoil.document.Document;

/**
 * Proves from finished files alone that they say what the Markdown says: every sentence once, in
 * the same order, as the same thing (heading of a level, item of a number, quotation, note, cell of
 * a table). Files are read with parsers that their writers don't use. Formulas are compared by
 * being there: each form says them in its own way.
 */
public final class Equivalence {

  private Equivalence() {}

  /**
   * Holds an EPUB against the text.
   *
   * @param document the refined text
   * @param epub the finished book
   * @return what is missing, too much, changed or moved, each at its line of the Markdown
   * @throws IOException when the file can't be read back
   */
  public static List<Finding> ofBook(Document document, Path epub) throws IOException {
    return compare(document, "EPUB", BookLeaf.of(epub));
  }

  /**
   * Holds the tags of a PDF against the text.
   *
   * @param document the refined text
   * @param pdf the finished pages
   * @return what is missing, too much, changed or moved, each at its line of the Markdown
   * @throws IOException when the file can't be read back
   */
  public static List<Finding> ofPages(Document document, Path pdf) throws IOException {
    return compare(document, "PDF", PagesLeaf.of(pdf));
  }

  /**
   * Holds a recording against the text, by its transcript and its decoded samples. Words in sound
   * are not recognised.
   *
   * @param document the refined text
   * @param transcript the finished transcript, in WebVTT, whose cues are named after sentences
   * @param sound the finished recording, MP3 or WAV
   * @param unspoken names of sentences and blocks that are declared not to be spoken
   * @return what is missing, silent, too short or long, moved or twice
   * @throws IOException when a file can't be read back
   */
  public static List<Finding> ofSound(
      Document document, Path transcript, Path sound, Set<String> unspoken) throws IOException {
    return SoundProof.of(
        document.source(),
        Stem.of(document),
        unspoken,
        Transcript.of(transcript),
        Loudness.of(sound));
  }

  private static List<Finding> compare(Document document, String form, List<Unit> given) {
    return Comparison.of(document.source(), form, Stem.of(document), given);
  }
}
