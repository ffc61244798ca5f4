package org.trefoil.epub;

import org.trefoil.document.Block;
import org.trefoil.document.Metadata;
import org.trefoil.document.PlainText;

/** Titles where only one line of plain characters will do, and none may be blank. */
final class Titles {

  private Titles() {}

  /** The title of the work. */
  static String of(Metadata metadata, Words words) {
    String title = line(metadata.title());
    return title.isEmpty() ? words.of("epub.untitled") : title;
  }

  /** The title of a file: its first heading, else the title of the work. */
  static String of(ChapterFile file, String work) {
    return file.firstHeading().map(Titles::of).filter(text -> !text.isEmpty()).orElse(work);
  }

  private static String of(Block.Heading heading) {
    return line(PlainText.ofSentences(heading.sentences()));
  }

  /** A text on one line. */
  static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
