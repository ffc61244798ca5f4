package org.trefoil.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.trefoil.drawing.Paint;
import org.trefoil.drawing.Paint.Stop;

/** Gradients as shading patterns (ISO 32000-1, 8.7.4). */
final class Shadings {

  private Shadings() {}

  /**
   * The pattern of a gradient's colours.
   *
   * @param place from the units of the gradient to those of the form
   */
  static COSDictionary colors(Paint.Gradient gradient, AffineTransform place) {
    return pattern(gradient, place, COSName.DEVICERGB, stop -> rgb(stop.color()));
  }

  /** The pattern of how much a gradient covers, as a shade of grey. */
  static COSDictionary opacities(Paint.Gradient gradient, AffineTransform place) {
    return pattern(gradient, place, COSName.DEVICEGRAY, stop -> new double[] {stop.opacity()});
  }

  /** Red, green and blue as parts of 1. */
  static double[] rgb(int color) {
    return new double[] {
      (color >> 16 & 255) / 255.0, (color >> 8 & 255) / 255.0, (color & 255) / 255.0
    };
  }

  static COSArray matrix(AffineTransform place) {
    double[] values = new double[6];
    place.getMatrix(values);
    return Precise.all(values);
  }

  private static COSDictionary pattern(
      Paint.Gradient gradient,
      AffineTransform place,
      COSName space,
      Function<Stop, double[]> values) {
    COSDictionary shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, gradient.round() ? 3 : 2);
    shading.setItem(COSName.COLORSPACE, space);
    shading.setItem(COSName.COORDS, coordinates(gradient));
    shading.setItem(COSName.FUNCTION, function(gradient.stops(), values));
    COSArray extend = new COSArray();
    extend.add(COSBoolean.TRUE);
    extend.add(COSBoolean.TRUE);
    shading.setItem(COSName.EXTEND, extend);
    COSDictionary pattern = new COSDictionary();
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    pattern.setItem(COSName.SHADING, shading);
    pattern.setItem(COSName.MATRIX, matrix(place));
    return pattern;
  }

  private static COSArray coordinates(Paint.Gradient gradient) {
    double x = gradient.from().getX();
    double y = gradient.from().getY();
    double toX = gradient.to().getX();
    double toY = gradient.to().getY();
    return gradient.round()
        ? Precise.all(x, y, gradient.inner(), toX, toY, gradient.outer())
        : Precise.all(x, y, toX, toY);
  }

  /** From one stop to the next, piece by piece (7.10.4); stops at one place have none between. */
  private static COSDictionary function(List<Stop> stops, Function<Stop, double[]> values) {
    List<Stop> all = new ArrayList<>(stops);
    Stop first = stops.get(0);
    Stop last = stops.get(stops.size() - 1);
    all.add(0, new Stop(0, first.color(), first.opacity()));
    all.add(new Stop(1, last.color(), last.opacity()));
    COSArray pieces = new COSArray();
    COSArray bounds = new COSArray();
    COSArray encode = new COSArray();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).at() - all.get(i - 1).at() > 1e-6) {
        if (pieces.size() > 0) {
          bounds.add(new Precise(all.get(i - 1).at()));
        }
        pieces.add(piece(values.apply(all.get(i - 1)), values.apply(all.get(i))));
        encode.addAll(Precise.all(0, 1));
      }
    }
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 3);
    function.setItem(COSName.DOMAIN, Precise.all(0, 1));
    function.setItem(COSName.FUNCTIONS, pieces);
    function.setItem(COSName.BOUNDS, bounds);
    function.setItem(COSName.ENCODE, encode);
    return function;
  }

  private static COSDictionary piece(double[] from, double[] to) {
    COSDictionary piece = new COSDictionary();
    piece.setInt(COSName.FUNCTION_TYPE, 2);
    piece.setItem(COSName.DOMAIN, Precise.all(0, 1));
    piece.setItem(COSName.C0, Precise.all(from));
    piece.setItem(COSName.C1, Precise.all(to));
    piece.setInt(COSName.N, 1);
    piece.setDirect(true);
    return piece;
  }
}
