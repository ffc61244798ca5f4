package org.trefoil.math;

/** The letters that formulas are set with. Whoever has fonts answers. */
public interface Letterforms {

  /**
   * How much room letters take, as parts of their size.
   *
   * @param width how far the next letter stands from where these begin
   * @param ascent how far their ink reaches above the base line; negative when it hangs below
   * @param descent how far their ink reaches below the base line; negative when it stands above
   * @param overhang how far their ink reaches beyond their width, as slanted letters' does
   */
  record Extent(double width, double ascent, double descent, double overhang) {}

  /** The room that some letters take in one line. */
  Extent of(String text, boolean slanted, boolean bold);
}
