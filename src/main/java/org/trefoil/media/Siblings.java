package org.trefoil.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bold and slanted faces of a family, found by the names that their files usually have beside
 * the file of the plain one: {@code NotoSansArabic-Regular.ttf} and {@code
 * NotoSansArabic-Bold.ttf}, {@code NanumGothic.ttf} and {@code NanumGothicBold.ttf}.
 */
final class Siblings {

  private static final String PLAIN = "-Regular";

  private record Wanted(FontFace face, FontFace.Cut cut) {}

  private record Sibling(FontFace face, TrueTypeFile file) {}

  private final Map<FontFace, Path> places = new HashMap<>();
  private final Map<Wanted, Optional<Sibling>> known = new HashMap<>();

  /** Says in which file a plain face lies. */
  void lies(FontFace face, Path path) {
    places.put(face, path);
  }

  /** The face of another cut, when there is one that has a character too. */
  Optional<FontFace> of(FontFace face, FontFace.Cut cut, int codePoint) {
    Path path = places.get(face);
    if (path == null || cut == FontFace.Cut.PLAIN) {
      return Optional.empty();
    }
    return known
        .computeIfAbsent(new Wanted(face, cut), wanted -> search(face, cut, path))
        .filter(sibling -> sibling.file().covers(codePoint))
        .map(Sibling::face);
  }

  private static Optional<Sibling> search(FontFace face, FontFace.Cut cut, Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String family = stem.endsWith(PLAIN) ? stem.substring(0, stem.length() - PLAIN.length()) : stem;
    for (String ending : endings(cut)) {
      Path sibling = path.resolveSibling(family + ending + (dot < 0 ? "" : name.substring(dot)));
      Optional<Sibling> found = open(sibling, face.name() + ending, cut);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<String> endings(FontFace.Cut cut) {
    return switch (cut) {
      case PLAIN -> List.of();
      case BOLD -> List.of("-Bold", "Bold");
      case ITALIC -> List.of("-Italic", "-Oblique", "Italic");
      case BOLD_ITALIC -> List.of("-BoldItalic", "-BoldOblique", "BoldItalic");
    };
  }

  private static Optional<Sibling> open(Path path, String name, FontFace.Cut cut) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      ByteBuffer data = FontFile.map(path);
      FontFace face = new FontFace(name, () -> FontFile.read(path, 0), cut);
      return TrueTypeFile.read(data, 0).map(file -> new Sibling(face, file));
    } catch (IOException unreadable) {
      // the plain face does
      return Optional.empty();
    }
  }
}
