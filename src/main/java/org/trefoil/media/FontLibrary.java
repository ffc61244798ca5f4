package org.trefoil.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts at hand: a family that was made for legibility and a monospace, both bundled, and for
 * characters that they lack the fonts of the machine. The machine's fonts are looked at only when
 * such a character is met, always in the same order. Only fonts with TrueType outlines count, since
 * others can't be cut down to the glyphs that are used.
 *
 * <p>Not safe for use by several threads.
 */
public final class FontLibrary {

  /** How a face looks. */
  public enum Style {
    REGULAR("AtkinsonHyperlegible-Regular"),
    ITALIC("AtkinsonHyperlegible-Italic"),
    BOLD("AtkinsonHyperlegible-Bold"),
    BOLD_ITALIC("AtkinsonHyperlegible-BoldItalic"),
    MONOSPACE("SourceCodePro-Regular"),
    MONOSPACE_ITALIC("SourceCodePro-Italic");

    private final String file;

    Style(String file) {
      this.file = file;
    }
  }

  private static final long LARGEST = 32L << 20;
  private static final int DEEPEST = 6;

  private record Candidate(FontFace face, TrueTypeFile file) {}

  private final List<Path> folders;
  private final Map<Style, Candidate> bundled = new HashMap<>();
  private final Map<Integer, Optional<FontFace>> found = new HashMap<>();
  private final List<Candidate> opened = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private List<Path> unopened;

  private FontLibrary(List<Path> folders) {
    FontSettings.prepare();
    this.folders = List.copyOf(folders);
  }

  /** The bundled fonts, and for what they lack those in the machine's usual folders. */
  public static FontLibrary ofMachine() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return with(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".fonts"),
            home.resolve(".local/share/fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            home.resolve("Library/Fonts"),
            Path.of("C:\\Windows\\Fonts")));
  }

  /** The bundled fonts, and for what they lack those in some folders. */
  public static FontLibrary with(List<Path> folders) {
    return new FontLibrary(folders);
  }

  /** The bundled face of a style. */
  public FontFace face(Style style) {
    return candidate(style).face();
  }

  /** Whether the bundled face of a style has a character. */
  public boolean covers(Style style, int codePoint) {
    return candidate(style).file().covers(codePoint);
  }

  /** A face for a character that the bundled face of the style lacks; empty when nobody has it. */
  public Optional<FontFace> fallback(int codePoint) {
    Optional<FontFace> known = found.get(codePoint);
    if (known == null) {
      known = search(codePoint);
      found.put(codePoint, known);
    }
    return known;
  }

  /** The names of the machine's fonts that were looked at, in order. */
  List<String> names() {
    return opened.stream().map(candidate -> candidate.face().name()).toList();
  }

  /**
   * Signs come from the bundle wherever they can, so that they look alike on every machine; letters
   * of a fixed width would look odd in running text, so those come last.
   */
  private Optional<FontFace> search(int codePoint) {
    if (covers(Style.REGULAR, codePoint)) {
      return Optional.of(face(Style.REGULAR));
    }
    Optional<FontFace> mono =
        Optional.of(face(Style.MONOSPACE)).filter(face -> covers(Style.MONOSPACE, codePoint));
    return mono.isPresent() && !Character.isLetter(codePoint)
        ? mono
        : searchMachine(codePoint).or(() -> mono);
  }

  private Optional<FontFace> searchMachine(int codePoint) {
    for (Candidate candidate : opened) {
      if (candidate.file().covers(codePoint)) {
        return Optional.of(candidate.face());
      }
    }
    return searchUnopened(codePoint);
  }

  private Optional<FontFace> searchUnopened(int codePoint) {
    if (unopened == null) {
      unopened = new ArrayList<>(files());
    }
    while (!unopened.isEmpty()) {
      Optional<Candidate> next = open(unopened.remove(0));
      next.ifPresent(opened::add);
      if (next.filter(candidate -> candidate.file().covers(codePoint)).isPresent()) {
        return Optional.of(next.get().face());
      }
    }
    return Optional.empty();
  }

  private Candidate candidate(Style style) {
    return bundled.computeIfAbsent(style, FontLibrary::bundled);
  }

  private static Candidate bundled(Style style) {
    FontFace face = new FontFace(style.file, () -> resource(style.file + ".ttf"));
    try {
      byte[] bytes = face.file().bytes();
      return new Candidate(face, TrueTypeFile.read(bytes).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FontLibrary.class.getResourceAsStream("/org/trefoil/fonts/" + name)) {
      if (in == null) {
        throw new IOException("The distribution lacks the font " + name);
      }
      return in.readAllBytes();
    }
  }

  /** The file's name; two files of one name in different folders are told apart. */
  private String name(Path path) {
    String name = path.getFileName().toString();
    int times = names.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }

  private Optional<Candidate> open(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String name = name(path);
      FontFace face = new FontFace(name, () -> Files.readAllBytes(path));
      return TrueTypeFile.read(bytes).map(file -> new Candidate(face, file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Upright faces of a usual weight, serif and sans of large families first, then by name. */
  private List<Path> files() {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        collect(folder, all);
      }
    }
    all.sort(
        Comparator.comparingInt(FontLibrary::rank)
            .thenComparing(path -> path.getFileName().toString())
            .thenComparing(Path::toString));
    return all;
  }

  private static void collect(Path folder, List<Path> into) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      files.filter(FontLibrary::usable).forEach(into::add);
    } catch (IOException | UncheckedIOException unreadable) {
      // A folder that can't be listed has no fonts for us; what it would have had is reported as
      // missing glyphs.
      return;
    }
  }

  private static boolean usable(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      return name.endsWith(".ttf") && Files.isRegularFile(path) && Files.size(path) <= LARGEST;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static int rank(Path path) {
    String name = path.getFileName().toString();
    int family = name.startsWith("NotoSans") ? 0 : name.startsWith("Noto") ? 1 : 2;
    boolean plain =
        Stream.of("Bold", "Italic", "Oblique", "Condensed", "Light", "Thin", "Black", "Mono")
            .noneMatch(name::contains);
    return plain ? family : 10 + family;
  }
}
