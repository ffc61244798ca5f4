package org.trefoil.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.LexiconReader;
import org.trefoil.lexicon.ShippedLexicon;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.xml.XmlException;

/**
 * The lexicons for a text: ours, over them the book's own (named in its front matter, and the one
 * that lies beside it under its name), over those the ones that the user names.
 */
final class LexiconShelf {

  /** The largest lexicon, in bytes. */
  private static final int MAX_BYTES = 16 << 20;

  /** What the front matter calls lexicons. */
  private static final String KEY = "lexicon";

  private static final String SUFFIX = ".pls";

  private final Report report;

  LexiconShelf(Report report) {
    this.report = report;
  }

  /**
   * All entries for a text.
   *
   * @param file the file that it was read from, if it was
   * @param named what the user names
   * @throws IOException when a file that the user names can't be read
   */
  Lexicon all(Document document, Optional<Path> file, List<Path> named) throws IOException {
    Lexicon all = ShippedLexicon.all();
    if (file.isPresent()) {
      all = all.and(beside(file.get()));
    }
    for (String address : document.metadata().lexicons()) {
      all = all.and(ofBook(document, address));
    }
    for (Path path : named) {
      all = all.and(parsed(path.toString(), bytes(path), Span.START));
    }
    return all;
  }

  private Lexicon beside(Path file) throws IOException {
    Path own = file.resolveSibling(FileNames.ofFile(file) + SUFFIX);
    if (own.equals(file) || !Files.isRegularFile(own)) {
      return Lexicon.NONE;
    }
    Path folder = file.toRealPath().getParent();
    if (!own.toRealPath().startsWith(folder)) {
      return refused(own.toString(), "it lies outside the folder of the source", Span.START);
    }
    return parsed(own.toString(), bytes(own), Span.START);
  }

  private Lexicon ofBook(Document document, String address) {
    Span place = place(document.source().text(), address);
    try {
      byte[] bytes = new AssetResolver(document.source().folder()).bytes(address);
      return parsed(address, bytes, place);
    } catch (AssetException e) {
      return refused(address, "it is missing, or outside the folder of the source", place);
    }
  }

  /** Where the front matter names a lexicon; the beginning when it is spelled otherwise there. */
  private static Span place(String text, String address) {
    int key = text.indexOf(KEY);
    int at = key < 0 ? key : text.indexOf(address, key + KEY.length());
    return at < 0 ? Span.START : new Span(at, at + address.length());
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private Lexicon parsed(String name, byte[] bytes, Span place) {
    if (bytes.length > MAX_BYTES) {
      return refused(name, "it is larger than " + (MAX_BYTES >> 20) + " MB", place);
    }
    try {
      return LexiconReader.read(bytes, (line, sentence) -> complain(name, line, sentence, place));
    } catch (XmlException e) {
      return refused(name, e.getMessage(), place);
    }
  }

  private Lexicon refused(String name, String why, Span place) {
    report.add(
        Code.BAD_LEXICON,
        place,
        "The lexicon “" + name + "” can't be used: " + why,
        "Give a lexicon in the form of W3C PLS 1.0");
    return Lexicon.NONE;
  }

  private void complain(String name, int line, String sentence, Span place) {
    report.add(Code.BAD_LEXEME, place, name + ", line " + line + ": " + sentence, "");
  }
}
