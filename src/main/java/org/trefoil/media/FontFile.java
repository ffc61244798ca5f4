package org.trefoil.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file that holds a font, or several (OpenType 1.9, TrueType Collections). A font of a collection
 * is handed on as a file of its own, since neither AWT nor PDFBox takes it by its number.
 */
final class FontFile {

  private static final int COLLECTION = 0x74746366;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  /** More fonts than this no collection has. */
  private static final int MOST_FONTS = 64;

  private static final int MOST_TABLES = 256;

  private FontFile() {}

  /** Whether a file's name is that of a font or a collection. */
  static boolean isNamedAsFont(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc");
  }

  /** The bytes of a file, of which only those that are looked at are read. */
  static ByteBuffer map(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** How many fonts a file holds. */
  static int count(ByteBuffer data) {
    if (data.capacity() < HEADER || data.getInt(0) != COLLECTION) {
      return 1;
    }
    return Math.max(0, Math.min(MOST_FONTS, data.getInt(8)));
  }

  /**
   * One font of a file.
   *
   * @throws IOException when it can't be read, or doesn't hold together
   */
  static byte[] read(Path path, int index) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer data = ByteBuffer.wrap(bytes);
    try {
      return data.getInt(0) == COLLECTION ? taken(data, data.getInt(HEADER + 4 * index)) : bytes;
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      throw new IOException(path + " is damaged", damaged);
    }
  }

  /** The font whose directory stands at an offset, with its tables behind the directory. */
  static byte[] taken(ByteBuffer data, int directory) {
    int tables = Math.min(MOST_TABLES, data.getShort(directory + 4) & 0xFFFF);
    List<Integer> entries = new ArrayList<>();
    int size = HEADER + ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      int entry = directory + HEADER + ENTRY * i;
      entries.add(entry);
      size = Math.addExact(size, padded(data.getInt(entry + 12)));
    }
    if (size < 0 || size > 2L * data.capacity() + HEADER) {
      throw new IllegalArgumentException("Tables larger than their file");
    }
    ByteBuffer font = ByteBuffer.allocate(size);
    font.putInt(data.getInt(directory)).putLong(data.getLong(directory + 4));
    int at = HEADER + ENTRY * tables;
    for (int entry : entries) {
      int length = data.getInt(entry + 12);
      font.putInt(data.getInt(entry)).putInt(data.getInt(entry + 4)).putInt(at).putInt(length);
      byte[] table = new byte[length];
      data.get(data.getInt(entry + 8), table);
      font.put(at, table);
      at += padded(length);
    }
    return font.array();
  }

  private static int padded(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("A table of negative length");
    }
    return (length + 3) & ~3;
  }
}
