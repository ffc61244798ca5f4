package org.trefoil.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.document.Document;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.pdf.Attachment;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/**
 * The files that a PDF carries: those that the front matter names, from the folder of the source,
 * and those that the user names, from anywhere.
 */
final class Enclosures {

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("txt", "text/plain"),
          Map.entry("csv", "text/csv"),
          Map.entry("tsv", "text/tab-separated-values"),
          Map.entry("html", "text/html"),
          Map.entry("tex", "application/x-tex"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("mml", "application/mathml+xml"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("zip", "application/zip"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"));

  private static final List<String> DATA = List.of("csv", "tsv", "json", "xml", "xlsx", "ods");

  private final Manuscript manuscript;
  private final Map<String, byte[]> found = new LinkedHashMap<>();

  private Enclosures(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /**
   * Reads the files.
   *
   * @param named by the user
   * @throws IOException when one that the user names can't be read
   */
  static List<Attachment> of(Manuscript manuscript, List<Path> named) throws IOException {
    Enclosures enclosures = new Enclosures(manuscript);
    Document document = manuscript.document();
    AssetResolver resolver = new AssetResolver(document.source().folder());
    for (String address : document.metadata().edition().attachments()) {
      enclosures.ofText(address, resolver);
    }
    for (Path path : named) {
      enclosures.found.put(path.getFileName().toString(), bytes(path));
    }
    return enclosures.attachments();
  }

  private void ofText(String address, AssetResolver resolver) {
    try {
      byte[] bytes = resolver.bytes(address);
      found.put(address.substring(address.lastIndexOf('/') + 1), bytes);
    } catch (AssetException e) {
      manuscript
          .report()
          .add(
              Code.ASSET,
              Span.START,
              "The file “"
                  + address
                  + "” can't be attached: it is missing, too large, or outside the"
                  + " folder of the source",
              "Correct the line 'attach' of the front matter");
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(AssetResolver.MAX_BYTES + 1);
      if (bytes.length > AssetResolver.MAX_BYTES) {
        throw new IOException(
            path
                + " is larger than the "
                + (AssetResolver.MAX_BYTES >> 20)
                + " MB that can be attached");
      }
      return bytes;
    }
  }

  private List<Attachment> attachments() {
    List<Attachment> attachments = new ArrayList<>();
    found.forEach(
        (name, bytes) ->
            attachments.add(new Attachment(name, mediaType(name), relation(name), bytes)));
    return attachments;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String mediaType(String name) {
    return MEDIA_TYPES.getOrDefault(ending(name), "application/octet-stream");
  }

  private Attachment.Relation relation(String name) {
    String source = manuscript.document().source().name();
    if (source.substring(source.lastIndexOf('/') + 1).equals(name)) {
      return Attachment.Relation.SOURCE;
    }
    return DATA.contains(ending(name)) ? Attachment.Relation.DATA : Attachment.Relation.SUPPLEMENT;
  }
}
