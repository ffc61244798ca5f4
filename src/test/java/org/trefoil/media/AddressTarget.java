package org.trefoil.media;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Addresses of pictures, for the fuzzer ({@code .ci/fuzz}): none leads out of the folder. */
public final class AddressTarget {

  private static final Path ROOT = Path.of("/book/inner").toAbsolutePath();

  private AddressTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    String address = new String(data, StandardCharsets.UTF_8);
    try {
      String path = AssetAddress.path(address);
      if (!ROOT.resolve(path).normalize().startsWith(ROOT)) {
        throw new AssertionError("An address leads out of the folder: " + address);
      }
    } catch (AssetException | InvalidPathException refused) {
      // refused: nothing is read
      return;
    }
  }
}
