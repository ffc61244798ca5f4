package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlNode;

/** Reads drawings. For use by one thread at a time. */
public final class DrawingReader {

  private final Letters letters;

  /** A reader that draws letters with these fonts. */
  public DrawingReader(FontLibrary fonts) {
    this.letters = new Letters(fonts);
  }

  /**
   * What a drawing shows.
   *
   * @param asset a clean drawing, as {@code media} gives it
   * @throws DrawingException when it can't be shown
   */
  public Scene read(ImageAsset asset) throws DrawingException {
    try {
      XmlNode.Element root = Xml.read(asset.bytes());
      return read(root, asset.width(), asset.height());
    } catch (IOException e) {
      throw new DrawingException(e.getMessage());
    }
  }

  private Scene read(XmlNode.Element root, int width, int height) throws DrawingException {
    letters.forget();
    Parts parts = Parts.of(root);
    Scope outside = new Scope(List.of(), Style.INITIAL, new Lengths(width, height));
    Scope scope = outside.inner(root, parts);
    Rectangle2D window = new Rectangle2D.Double(0, 0, width, height);
    List<Mark> marks = new Painter(parts, letters).window(scope, window);
    return new Scene(
        width, height, Mark.Group.placed(new AffineTransform(), marks), letters.missing());
  }
}
