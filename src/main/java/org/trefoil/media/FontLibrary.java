package org.trefoil.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trefoil.language.Language;

/**
 * The fonts at hand: a family that was made for legibility and a monospace, both bundled, and for
 * characters that they lack the fonts of the machine. The machine's fonts are looked at only when
 * such a character is met, always in the same order. Only fonts with TrueType outlines count, since
 * others can't be cut down to the glyphs that are used.
 *
 * <p>Safe for use by several threads.
 */
public final class FontLibrary {

  /** How a face looks. */
  public enum Style {
    REGULAR("AtkinsonHyperlegible-Regular", FontFace.Cut.PLAIN),
    ITALIC("AtkinsonHyperlegible-Italic", FontFace.Cut.ITALIC),
    BOLD("AtkinsonHyperlegible-Bold", FontFace.Cut.BOLD),
    BOLD_ITALIC("AtkinsonHyperlegible-BoldItalic", FontFace.Cut.BOLD_ITALIC),
    MONOSPACE("SourceCodePro-Regular", FontFace.Cut.PLAIN),
    MONOSPACE_ITALIC("SourceCodePro-Italic", FontFace.Cut.ITALIC);

    private final String file;
    private final FontFace.Cut cut;

    Style(String file, FontFace.Cut cut) {
      this.file = file;
      this.cut = cut;
    }
  }

  private static final long LARGEST = 64L << 20;
  private static final int DEEPEST = 6;

  private record Candidate(FontFace face, TrueTypeFile file) {}

  private final List<Path> folders;
  private final Map<Style, Candidate> bundled = new HashMap<>();
  private final Map<Integer, Optional<FontFace>> found = new HashMap<>();
  private final List<Candidate> opened = new ArrayList<>();
  private final Siblings siblings = new Siblings();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<String> usual;
  private List<Path> unopened;

  private FontLibrary(List<Path> folders, Language language) {
    FontSettings.prepare();
    this.folders = List.copyOf(folders);
    this.usual = usual(language);
  }

  /** The bundled fonts, and for what they lack those in the machine's usual folders. */
  public static FontLibrary ofMachine() {
    return new FontLibrary(machine(), Language.UNDETERMINED);
  }

  /**
   * The bundled fonts; for what they lack, fonts that were given, then those of the machine.
   *
   * @param given files of fonts, in the order in which they are asked
   * @param language of the text, whose usual fonts come before others that have its characters too
   * @throws FontException when a file that was given can't be used
   */
  public static FontLibrary ofMachine(List<Path> given, Language language) throws FontException {
    FontLibrary library = new FontLibrary(machine(), language);
    for (Path path : given) {
      library.give(path);
    }
    return library;
  }

  /**
   * Checks files of fonts.
   *
   * @throws FontException naming the first that can't be used
   */
  public static void check(List<Path> given) throws FontException {
    FontLibrary library = new FontLibrary(List.of(), Language.UNDETERMINED);
    for (Path path : given) {
      library.give(path);
    }
  }

  private void give(Path path) throws FontException {
    if (!Files.isRegularFile(path)) {
      throw new FontException("There is no font file " + path);
    }
    List<Candidate> fonts = open(path);
    if (fonts.isEmpty()) {
      throw new FontException(
          path
              + " isn't a font that can be used: it has to be a TrueType font (not OpenType with CFF"
              + " outlines), not larger than 64 MB, that allows embedding");
    }
    opened.addAll(fonts);
  }

  private static List<Path> machine() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        home.resolve(".fonts"),
        home.resolve(".local/share/fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        home.resolve("Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"));
  }

  /** The bundled fonts, and for what they lack those in some folders. */
  public static FontLibrary with(List<Path> folders) {
    return new FontLibrary(folders, Language.UNDETERMINED);
  }

  /** The bundled face of a style. */
  public synchronized FontFace face(Style style) {
    return candidate(style).face();
  }

  /** Whether the bundled face of a style has a character. */
  public synchronized boolean covers(Style style, int codePoint) {
    return candidate(style).file().covers(codePoint);
  }

  /** A face for a character that the bundled face of the style lacks; empty when nobody has it. */
  public synchronized Optional<FontFace> fallback(int codePoint) {
    Optional<FontFace> known = found.get(codePoint);
    if (known == null) {
      known = search(codePoint);
      found.put(codePoint, known);
    }
    return known;
  }

  /**
   * A face for a character that the bundled face of the style lacks: the bold or slanted one of the
   * family that has it, when it lies in the same folder; else its plain face.
   */
  public synchronized Optional<FontFace> fallback(Style style, int codePoint) {
    return fallback(codePoint).map(face -> siblings.of(face, style.cut, codePoint).orElse(face));
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
      for (Candidate next : open(unopened.remove(0))) {
        opened.add(next);
        if (next.file().covers(codePoint)) {
          return Optional.of(next.face());
        }
      }
    }
    return Optional.empty();
  }

  private Candidate candidate(Style style) {
    return bundled.computeIfAbsent(style, FontLibrary::bundled);
  }

  private static Candidate bundled(Style style) {
    FontFace face = new FontFace(style.file, () -> resource(style.file + ".ttf"), style.cut);
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

  private List<Candidate> open(Path path) {
    List<Candidate> fonts = new ArrayList<>();
    try {
      if (Files.size(path) > LARGEST) {
        return fonts;
      }
      ByteBuffer data = FontFile.map(path);
      String name = name(path);
      for (int i = 0; i < FontFile.count(data); i++) {
        int index = i;
        FontFace face =
            new FontFace(index == 0 ? name : name + "#" + i, () -> FontFile.read(path, index));
        TrueTypeFile.read(data, i).ifPresent(file -> fonts.add(new Candidate(face, file)));
      }
      fonts.forEach(font -> siblings.lies(font.face(), path));
    } catch (IOException unreadable) {
      return List.of();
    }
    return fonts;
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
        Comparator.comparingInt(this::rank)
            .thenComparing(path -> path.getFileName().toString())
            .thenComparing(Path::toString));
    return all;
  }

  /** How the files of fonts begin that were made for a language of East Asia. */
  private static List<String> usual(Language language) {
    return switch (language.primary()) {
      case "ja" -> List.of("ipa", "IPA", "Takao", "VL-");
      case "ko" -> List.of("NanumGothic.", "UnDotum");
      case "zh" ->
          isTraditional(language)
              ? List.of("DroidSansFallbackFull", "uming", "wqy-zenhei")
              : List.of("wqy-microhei", "wqy-zenhei", "DroidSansFallbackFull", "ukai");
      default -> List.of();
    };
  }

  /** Traditional letters stand in the middle of their punctuation, simplified ones don't. */
  private static boolean isTraditional(Language language) {
    return Stream.of("Hant", "TW", "HK", "MO").anyMatch(language.tag()::contains);
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
    try {
      return FontFile.isNamedAsFont(path)
          && Files.isRegularFile(path)
          && Files.size(path) <= LARGEST;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private int rank(Path path) {
    String name = path.getFileName().toString();
    for (int i = 0; i < usual.size(); i++) {
      if (name.startsWith(usual.get(i))) {
        return i - usual.size();
      }
    }
    int family = name.startsWith("NotoSans") ? 0 : name.startsWith("Noto") ? 1 : 2;
    boolean plain =
        Stream.of("Bold", "Italic", "Oblique", "Condensed", "Light", "Thin", "Black", "Mono")
            .noneMatch(name::contains);
    return plain ? family : 10 + family;
  }
}
