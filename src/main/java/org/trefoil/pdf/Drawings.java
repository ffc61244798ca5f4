package org.trefoil.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.trefoil.drawing.Mark;
import org.trefoil.drawing.Paint;
import org.trefoil.drawing.Scene;

/**
 * Drawings as form XObjects (ISO 32000-1, 8.10). Like an image, the form of a drawing fills the
 * unit square, so that whoever shows it needn't know which of both it is.
 */
final class Drawings {

  private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");

  private final PDDocument file;

  Drawings(PDDocument file) {
    this.file = file;
  }

  /** The form of a drawing. */
  COSStream form(Scene scene) throws IOException {
    double width = scene.width();
    double height = scene.height();
    Rectangle2D seen = new Rectangle2D.Double(0, 0, width, height);
    DrawingContent content = new DrawingContent(this, seen);
    content.draw(scene.root(), new AffineTransform());
    COSStream form = form(content, seen);
    form.setItem(
        COSName.MATRIX, Shadings.matrix(new AffineTransform(1 / width, 0, 0, -1 / height, 0, 1)));
    return form;
  }

  /** The form of something that is put on the rest as one (11.6.6). */
  COSStream group(DrawingContent content, Rectangle2D seen) throws IOException {
    COSStream form = form(content, seen);
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, COSName.DEVICERGB);
    group.setBoolean(COSName.I, true);
    group.setDirect(true);
    form.setItem(COSName.GROUP, group);
    return form;
  }

  private COSStream form(DrawingContent content, Rectangle2D seen) throws IOException {
    COSStream form = stream(content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, box(seen));
    return form;
  }

  private COSStream stream(DrawingContent content) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      content.bytes().writeTo(out);
    }
    stream.setItem(COSName.RESOURCES, content.resources());
    return stream;
  }

  /** A graphics state in which a form says how much is seen (11.6.5.3). */
  static COSDictionary mask(COSStream form) {
    COSDictionary mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, LUMINOSITY);
    mask.setItem(COSName.G, form);
    mask.setDirect(true);
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.SMASK, mask);
    return state;
  }

  /** A tiling pattern (8.7.3). */
  COSStream pattern(Paint.Tiles tiles, AffineTransform place) throws IOException {
    DrawingContent content = new DrawingContent(this, tiles.cell());
    content.draw(tiles.content(), new AffineTransform());
    COSStream pattern = stream(content);
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 1);
    pattern.setInt(COSName.PAINT_TYPE, 1);
    pattern.setInt(COSName.TILING_TYPE, 1);
    pattern.setItem(COSName.BBOX, box(tiles.cell()));
    pattern.setItem(COSName.X_STEP, new Precise(tiles.cell().getWidth()));
    pattern.setItem(COSName.Y_STEP, new Precise(tiles.cell().getHeight()));
    pattern.setItem(COSName.MATRIX, Shadings.matrix(place));
    return pattern;
  }

  private static org.apache.pdfbox.cos.COSArray box(Rectangle2D seen) {
    return Precise.all(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
  }

  /** Whether a mark can be thinned by itself, since nothing in it lies over something else. */
  static boolean isSingle(Mark.Group group) {
    return group.marks().size() == 1
        && (group.marks().get(0) instanceof Mark.Fill
            || group.marks().get(0) instanceof Mark.Stroke);
  }
}
