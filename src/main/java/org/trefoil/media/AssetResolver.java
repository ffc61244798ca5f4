package org.trefoil.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one gate through which pictures come in. An address is resolved against the folder of the
 * source and, links followed, must stay inside it; the file must be an ordinary one of bounded
 * size; its kind is told by its first bytes, its size in pixels by its header. Nothing is fetched
 * from a network, unless the user allowed the host. Not for use by several threads.
 */
public final class AssetResolver {

  /** The largest file, in bytes. */
  public static final int MAX_BYTES = 50 << 20;

  /** The largest drawing, in bytes: its tree takes some twenty times that. */
  public static final int MAX_SVG_BYTES = 8 << 20;

  /** The longest side, in pixels. */
  public static final int MAX_SIDE = 16_384;

  /** The largest area, in pixels. */
  public static final int MAX_PIXELS = 40_000_000;

  private final Path root;
  private final AssetFetcher fetcher;
  private final Map<String, List<String>> losses = new LinkedHashMap<>();

  /** A resolver for the assets of a source in this folder; nothing is fetched from a network. */
  public AssetResolver(Path root) {
    this(root, AllowedHosts.NONE);
  }

  /** A resolver for the assets of a source in this folder, and for those of some hosts. */
  public AssetResolver(Path root, AllowedHosts hosts) {
    this.root = root;
    this.fetcher = new AssetFetcher(hosts);
  }

  /**
   * Reads a picture.
   *
   * @param address as the Markdown gives it: a relative path, possibly percent-encoded, or the web
   *     address of a picture of an allowed host
   * @return the picture, named by its content
   * @throws AssetException when it can't be used, with a sentence that says why
   */
  public ImageAsset resolve(String address) throws AssetException {
    byte[] bytes =
        AssetAddress.isRemote(address)
            ? fetcher.fetch(address)
            : read(address, inside(address, AssetAddress.path(address)));
    try {
      Optional<ImageHeader> header = ImageHeader.of(bytes);
      return header.isPresent() ? bitmap(address, header.get(), bytes) : drawing(address, bytes);
    } catch (ImageHeader.DamagedException e) {
      throw new AssetException(
          "The picture “" + AssetAddress.shown(address) + "” can't be used: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a file that is no picture, through the same gate.
   *
   * @param address as the author gives it: a relative path, possibly percent-encoded
   * @throws AssetException when it can't be had
   */
  public byte[] bytes(String address) throws AssetException {
    return read(address, inside(address, AssetAddress.path(address)));
  }

  /**
   * What had to be left out of a drawing that was resolved, because a book must not carry it: names
   * of elements and attributes, each once.
   */
  public List<String> losses(String address) {
    return losses.getOrDefault(address, List.of());
  }

  private Path inside(String address, String path) throws AssetException {
    try {
      Path folder = root.toRealPath();
      Path real = existing(folder, path).toRealPath();
      if (!real.startsWith(folder)) {
        throw AssetAddress.refused(address, "lies outside the folder of the source");
      }
      return real;
    } catch (NoSuchFileException | InvalidPathException e) {
      throw AssetAddress.refused(address, "was not found");
    } catch (AssetException e) {
      throw e;
    } catch (IOException e) {
      throw new AssetException(
          "The picture “" + AssetAddress.shown(address) + "” can't be reached", e);
    }
  }

  /** File systems spell accented names in two ways; the author can't see which. */
  private static Path existing(Path folder, String path) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path other = folder.resolve(Normalizer.normalize(path, form));
      if (!Files.exists(folder.resolve(path)) && Files.exists(other)) {
        return other;
      }
    }
    return folder.resolve(path);
  }

  private static byte[] read(String address, Path file) throws AssetException {
    if (!Files.isRegularFile(file)) {
      throw AssetAddress.refused(address, "is not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw AssetAddress.refused(address, "is larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return bytes;
    } catch (FileSystemException e) {
      throw new AssetException(
          "The picture “" + AssetAddress.shown(address) + "” can't be opened", e);
    } catch (AssetException e) {
      throw e;
    } catch (IOException e) {
      throw new AssetException(
          "The picture “" + AssetAddress.shown(address) + "” can't be read", e);
    }
  }

  private ImageAsset bitmap(String address, ImageHeader header, byte[] bytes)
      throws AssetException {
    int width = header.width();
    int height = header.height();
    if (width < 1 || height < 1) {
      throw AssetAddress.refused(address, "has no size");
    }
    if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
      throw AssetAddress.refused(
          address,
          String.format(
              Locale.ROOT,
              "is too large: %d by %d pixels, where %d a side and %d million in all are allowed",
              width,
              height,
              MAX_SIDE,
              MAX_PIXELS / 1_000_000));
    }
    if (Fitting.needed(header, bytes)) {
      return fitted(address, header, bytes);
    }
    return asset(header.kind(), bytes, width, height);
  }

  private ImageAsset fitted(String address, ImageHeader header, byte[] bytes)
      throws AssetException {
    try {
      ImageAsset fitted = Fitting.fitted(header, bytes, "image-" + hash(bytes));
      if (header.animated()) {
        losses.put(address, List.of("all pictures but the first"));
      }
      return fitted;
    } catch (IOException e) {
      if (header.kind() == ImageKind.JPEG) {
        // in four inks, which printers and browsers know and the JDK doesn't
        return asset(header.kind(), bytes, header.width(), header.height());
      }
      throw new AssetException(
          "The picture “%s” can't be used: %s"
              .formatted(AssetAddress.shown(address), e.getMessage()),
          e);
    }
  }

  private ImageAsset drawing(String address, byte[] bytes) throws AssetException {
    if (!Drawing.looksLikeOne(bytes)) {
      throw AssetAddress.refused(
          address, "is of an unknown kind; PNG, JPEG, GIF, WebP and SVG are known");
    }
    if (bytes.length > MAX_SVG_BYTES) {
      throw AssetAddress.refused(
          address, "is a drawing larger than " + (MAX_SVG_BYTES >> 20) + " MB");
    }
    try {
      Drawing drawing = Drawing.clean(bytes);
      losses.put(address, drawing.losses());
      return asset(ImageKind.SVG, drawing.bytes(), drawing.width(), drawing.height());
    } catch (IOException e) {
      throw new AssetException(
          "The drawing “%s” can't be used: %s"
              .formatted(AssetAddress.shown(address), e.getMessage()),
          e);
    }
  }

  private static ImageAsset asset(ImageKind kind, byte[] bytes, int width, int height) {
    String name = "image-" + hash(bytes) + "." + kind.extension();
    return new ImageAsset(name, kind.mediaType(), bytes, width, height);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
