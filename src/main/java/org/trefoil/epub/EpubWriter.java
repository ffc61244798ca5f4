package org.trefoil.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.Plan;
import org.trefoil.epub.overlay.Run;
import org.trefoil.lexicon.LexiconWriter;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Report;

/**
 * Writes a refined document as an EPUB 3.3. The files of the text go into the archive one at a
 * time, through a small buffer.
 */
public final class EpubWriter {

  private static final String DRAWING = "image/svg+xml";

  private final EpubOptions options;

  /** A writer with these options. */
  public EpubWriter(EpubOptions options) {
    this.options = options;
  }

  /**
   * Writes a whole book that is made by itself.
   *
   * @return what a bookseller is told of it
   * @throws IOException when the stream fails
   */
  public Onix write(Document document, Assets assets, OutputStream out, Report report)
      throws IOException {
    return write(document, assets, Companions.NONE, out, report);
  }

  /**
   * Writes a whole book.
   *
   * @param document a refined document: every node has its id
   * @param assets the pictures that could be read; for the others their alternative text is written
   * @param companions what the other forms of the text tell it
   * @param out where the zip file goes; flushed, not closed
   * @param report what can't be carried over is told here
   * @return what a bookseller is told of it
   * @throws IOException when the stream fails, or a file of the recording can't be read
   */
  public Onix write(
      Document document, Assets assets, Companions companions, OutputStream out, Report report)
      throws IOException {
    Words words = Words.in(document.metadata().language());
    Pictures pictures = new Pictures(assets);
    Traits traits = new Traits();
    Optional<Plan> plan = companions.sound().map(sound -> Plan.of(document, sound));
    Marks marks = new Marks(companions.pages(), plan);
    Map<NodeId, List<Run>> runs = new HashMap<>();
    BookLexicon lexicon = new BookLexicon(options.lexicon());
    List<Piece> pieces = Survey.of(document, pictures, marks, runs, words, lexicon, traits);
    assets.cover().ifPresent(pictures::use);
    List<BookLexicon.File> lexicons = lexicon.files();
    List<ChapterFile> files = ChapterSplitter.split(pieces, options.fileBytes());
    Places places = places(files);
    Voice voice = Voice.of(plan, companions.sound(), runs, places);
    Publication book =
        new Binding(document, files, places, words, assets.cover())
            .publication(files, pictures, marks, voice, lexicons, traits, report);
    BookArchive archive = new BookArchive(out);
    archive.xml(PackageDocument.NAME, xml -> PackageDocument.write(book, xml));
    archive.xml(Navigation.NAME, xml -> Navigation.write(book, xml));
    archive.xml(Ncx.NAME, xml -> Ncx.write(book, xml));
    archive.file(StyleSheet.NAME, StyleSheet.bytes());
    if (assets.cover().isPresent()) {
      archive.xml(CoverPage.NAME, xml -> CoverPage.write(book, assets.cover().get(), xml));
    }
    ChapterWriter chapters =
        new ChapterWriter(places, assets, marks, book, lexicon, isBook(files), report);
    for (ChapterFile file : files) {
      archive.xml(file.name(), xml -> chapters.write(file, xml));
    }
    for (BookLexicon.File file : lexicons) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      LexiconWriter.write(file.lexemes(), file.language(), bytes);
      archive.file(file.name(), bytes.toByteArray());
    }
    for (ImageAsset picture : pictures.used()) {
      put(picture, archive);
    }
    voice.write(archive);
    archive.finish();
    return new Onix(book);
  }

  private static Places places(List<ChapterFile> files) {
    Places places = new Places();
    for (ChapterFile file : files) {
      for (Piece piece : file.pieces()) {
        piece.ids().forEach(id -> places.put(id, file.name()));
      }
    }
    return places;
  }

  /** One level-1 heading is the title of an article; several are the chapters of a book. */
  private static boolean isBook(List<ChapterFile> files) {
    return files.stream().filter(file -> file.chapter().isPresent()).count() > 1;
  }

  private static void put(ImageAsset picture, BookArchive archive) throws IOException {
    if (picture.mediaType().equals(DRAWING)) {
      archive.file(Pictures.href(picture), picture.bytes());
    } else {
      archive.compressed(Pictures.href(picture), picture.bytes());
    }
  }
}
