package org.trefoil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the book of prose of {@link PageBench} as Markdown, HTML and Typst, so that other programs
 * can set the same text. Arguments: the size in MB, the folder.
 */
public final class BookFiles {

  private BookFiles() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    String book = PageBench.book("prose", (int) (Double.parseDouble(arguments[0]) * 1_000_000));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    String text = book.substring(book.indexOf("\n---\n", 4) + 5);
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
    html.append("<meta charset=\"utf-8\"/><title>A book</title><style>@page{size:A4;margin:26mm}");
    html.append("body{font:11pt/1.45 Body,sans-serif;text-align:justify;hyphens:auto}");
    html.append("h1{page-break-before:always}</style></head><body>\n");
    StringBuilder typst = new StringBuilder("#set document(title: \"A book\")\n");
    typst.append("#set text(size: 11pt, lang: \"en\")\n#set par(justify: true)\n");
    for (String line : text.split("\n")) {
      boolean isHeading = line.startsWith("# ");
      if (!line.isBlank()) {
        String tag = isHeading ? "h1" : "p";
        String words = isHeading ? line.substring(2) : line;
        html.append('<').append(tag).append('>').append(words);
        html.append("</").append(tag).append(">\n");
        typst.append(isHeading ? "= " : "").append(words).append("\n\n");
      }
    }
    html.append("</body></html>\n");
    Files.writeString(folder.resolve("book.md"), book);
    Files.writeString(folder.resolve("book.html"), html);
    Files.writeString(folder.resolve("book.typ"), typst);
  }
}
