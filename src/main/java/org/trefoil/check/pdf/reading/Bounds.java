package org.trefoil.check.pdf.reading;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** A rectangle in points, from the lower left corner of the page. */
public record Bounds(double left, double bottom, double right, double top) {

  /** The smallest that holds both. */
  public Bounds with(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** The nearest part of it that lies in another. */
  Bounds within(Bounds other) {
    return new Bounds(
        Math.min(Math.max(left, other.left), other.right),
        Math.min(Math.max(bottom, other.bottom), other.top),
        Math.max(Math.min(right, other.right), other.left),
        Math.max(Math.min(top, other.top), other.bottom));
  }

  /** Whether another is inside it, but for a tolerance. */
  public boolean holds(Bounds inner, double tolerance) {
    return inner.left >= left - tolerance
        && inner.right <= right + tolerance
        && inner.bottom >= bottom - tolerance
        && inner.top <= top + tolerance;
  }

  public boolean isEmpty() {
    return right <= left || top <= bottom;
  }

  /** Reads a rectangle (ISO 32000-1, 7.9.5). */
  public static Optional<Bounds> of(Value value, PdfObjects objects) throws BrokenPdfException {
    List<Value> items = objects.resolve(value).items();
    if (items.size() != 4) {
      return Optional.empty();
    }
    double[] edges = new double[4];
    for (int i = 0; i < 4; i++) {
      edges[i] = objects.resolve(items.get(i)).asNumber().orElse(0);
    }
    return Optional.of(
        new Bounds(
            Math.min(edges[0], edges[2]),
            Math.min(edges[1], edges[3]),
            Math.max(edges[0], edges[2]),
            Math.max(edges[1], edges[3])));
  }
}
