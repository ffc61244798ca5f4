package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.trefoil.document.Block;

/**
 * Cuts the text into files: at every level-1 heading, and where a chapter is too long for one file
 * at the highest headings inside it, else between blocks. Neighbours that fit together stay
 * together. A heading is never the last of a file, a note never its first.
 */
final class ChapterSplitter {

  private final long limit;

  private ChapterSplitter(long limit) {
    this.limit = limit;
  }

  /** The files of a text; an empty text has one. */
  static List<ChapterFile> split(List<Piece> pieces, long limit) {
    ChapterSplitter splitter = new ChapterSplitter(limit);
    List<List<Piece>> parts = new ArrayList<>();
    for (List<Piece> chapter : cutAt(pieces, 1)) {
      parts.addAll(splitter.fitting(chapter));
    }
    return named(parts.isEmpty() ? List.of(List.of()) : parts);
  }

  private static List<ChapterFile> named(List<List<Piece>> parts) {
    int digits = Math.max(3, Integer.toString(parts.size()).length());
    List<ChapterFile> files = new ArrayList<>();
    for (List<Piece> part : parts) {
      String name = String.format(Locale.ROOT, "text-%0" + digits + "d.xhtml", files.size() + 1);
      files.add(new ChapterFile(name, part));
    }
    return files;
  }

  private List<List<Piece>> fitting(List<Piece> part) {
    if (size(part) <= limit) {
      return List.of(part);
    }
    OptionalInt level =
        part.stream()
            .dropWhile(piece -> piece.heading().isPresent())
            .flatMap(piece -> piece.heading().stream())
            .mapToInt(Block.Heading::level)
            .min();
    if (level.isEmpty()) {
      return merged(betweenBlocks(part));
    }
    List<List<Piece>> smaller = new ArrayList<>();
    for (List<Piece> section : cutAt(part, level.getAsInt())) {
      smaller.addAll(fitting(section));
    }
    return merged(smaller);
  }

  /** Cuts before every heading of a level, unless nothing but headings would be cut off. */
  private static List<List<Piece>> cutAt(List<Piece> pieces, int level) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean begins = piece.heading().filter(h -> h.level() == level).isPresent();
      if (begins && mayEnd(part, level)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(piece);
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static boolean mayEnd(List<Piece> part, int level) {
    return level == 1
        ? !part.isEmpty()
        : part.stream().anyMatch(piece -> piece.heading().isEmpty());
  }

  private static List<List<Piece>> betweenBlocks(List<Piece> pieces) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean free = !part.isEmpty() && part.get(part.size() - 1).heading().isEmpty();
      if (free && !piece.clings()) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(piece);
    }
    parts.add(part);
    return parts;
  }

  /** Joins neighbours as long as they fit. */
  private List<List<Piece>> merged(List<List<Piece>> parts) {
    List<List<Piece>> joined = new ArrayList<>();
    long filled = 0;
    for (List<Piece> part : parts) {
      long size = size(part);
      if (joined.isEmpty() || filled + size > limit) {
        joined.add(new ArrayList<>(part));
        filled = size;
      } else {
        joined.get(joined.size() - 1).addAll(part);
        filled += size;
      }
    }
    return joined;
  }

  private static long size(List<Piece> pieces) {
    return pieces.stream().mapToLong(Piece::bytes).sum();
  }
}
