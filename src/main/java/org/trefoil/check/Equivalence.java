package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
   * A file of a recording.
   *
   * @param transcript in WebVTT; its cues are named after sentences
   * @param sound MP3 or WAV
   */
  public record Recorded(Path transcript, Path sound) {}

  /**
   * Holds a recording against the text, by its transcript and its decoded samples. Words in sound
   * are not recognised.
   *
   * @param document the refined text
   * @param files the finished recording, in order
   * @param unsaid what is declared not to be heard
   * @return what is missing, silent, too short or long, moved or twice
   * @throws IOException when a file can't be read back
   */
  public static List<Finding> ofSound(Document document, List<Recorded> files, Unsaid unsaid)
      throws IOException {
    return SoundProof.of(document.source(), Stem.of(document), unsaid, Recording.of(files));
  }

  /**
   * Holds the voice of a book against the text, by its overlays and its decoded samples. Words in
   * sound are not recognised; the text that the overlays point at is the matter of {@link #ofBook}.
   *
   * @param document the refined text
   * @param epub the finished book
   * @param unsaid what is declared not to be heard
   * @return what is missing, silent, too short or long, moved or twice; nothing for a book without
   *     a voice, or with one that nothing here decodes
   * @throws IOException when the file can't be read back
   */
  public static List<Finding> ofOverlays(Document document, Path epub, Unsaid unsaid)
      throws IOException {
    Optional<Recording> recording = Recording.of(epub);
    return recording.isEmpty()
        ? List.of()
        : SoundProof.of(document.source(), Stem.of(document), unsaid, recording.get());
  }

  private static List<Finding> compare(Document document, String form, List<Unit> given) {
    return Comparison.of(document.source(), form, Stem.of(document), given);
  }
}
