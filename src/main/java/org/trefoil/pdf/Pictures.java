package org.trefoil.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.trefoil.layout.Plate;
import org.trefoil.media.ImageAsset;

/**
 * The pictures of a file, each embedded once. A JPEG goes in as it is; everything else is unpacked
 * and packed losslessly, transparency as a soft mask. A drawing stays one. A JPEG in CMYK becomes
 * RGB, because the file's colours are described as sRGB (PDF/A-2, 6.2.4.3).
 */
final class Pictures {

  /** A picture in the file and its name in the resources of the pages. */
  record Embedded(String name, COSDictionary stream) {}

  private final PDDocument file;
  private final Map<String, Embedded> byAsset = new LinkedHashMap<>();

  Pictures(PDDocument file) {
    this.file = file;
  }

  /** A picture, put into the file when it is first asked for. */
  Embedded of(Plate plate) throws IOException {
    ImageAsset asset = plate.image();
    Embedded known = byAsset.get(asset.name());
    if (known == null) {
      known = new Embedded("I" + byAsset.size(), embed(plate));
      byAsset.put(asset.name(), known);
    }
    return known;
  }

  /** All pictures by the names that the pages use. */
  COSDictionary all() {
    COSDictionary byName = new COSDictionary();
    byAsset.values().forEach(picture -> byName.setItem(picture.name(), picture.stream()));
    return byName;
  }

  private COSDictionary embed(Plate plate) throws IOException {
    return plate.scene().isPresent()
        ? new Drawings(file).form(plate.scene().get())
        : pixels(plate.image()).getCOSObject();
  }

  private PDImageXObject pixels(ImageAsset asset) throws IOException {
    if (asset.mediaType().equals("image/jpeg")) {
      return jpeg(asset);
    }
    return LosslessFactory.createFromImage(file, asset.pixels());
  }

  private PDImageXObject jpeg(ImageAsset asset) throws IOException {
    PDImageXObject image = JPEGFactory.createFromByteArray(file, asset.bytes());
    boolean inks = image.getColorSpace().getNumberOfComponents() == 4;
    return inks ? LosslessFactory.createFromImage(file, image.getImage()) : image;
  }
}
