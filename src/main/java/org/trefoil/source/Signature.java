package org.trefoil.source;

/** The first bytes of files that people give by mistake; to name what it is helps to find it. */
enum Signature {
  PNG("a PNG picture", 0x89, 'P', 'N', 'G'),
  JPEG("a JPEG picture", 0xFF, 0xD8, 0xFF),
  GIF("a GIF picture", 'G', 'I', 'F', '8', '9', 'a'),
  ZIP("a ZIP archive (as EPUB and Word files are)", 'P', 'K', 3, 4),
  PDF("a PDF", '%', 'P', 'D', 'F', '-'),
  GZIP("a compressed file (gzip)", 0x1F, 0x8B, 8),
  OLE("an old Word, Excel or PowerPoint file", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("an RTF text", '{', '\\', 'r', 't', 'f', '1'),
  MP3("an MP3", 'I', 'D', '3', 3),
  OGG("an Ogg file", 'O', 'g', 'g', 'S', 0),
  ELF("a program", 0x7F, 'E', 'L', 'F');

  private final String what;
  private final int[] bytes;

  Signature(String what, int... bytes) {
    this.what = what;
    this.bytes = bytes;
  }

  String what() {
    return what;
  }

  boolean opens(byte[] file) {
    return startsWith(file, bytes);
  }

  static boolean startsWith(byte[] file, int... prefix) {
    if (file.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((file[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
