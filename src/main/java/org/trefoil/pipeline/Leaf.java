package org.trefoil.pipeline;

import java.io.IOException;
import java.util.List;
import org.trefoil.media.Assets;

/**
 * One of the forms that a text is turned into; knows nothing of the others but the plain values
 * that they hand over.
 */
interface Leaf {

  /**
   * Makes the files of this leaf.
   *
   * @param manuscript the text; what can't be carried over is told to its report
   * @param assets its pictures
   * @param handover what other leaves tell this one, and this one them
   * @param work where the files go, and who is told how long it took
   * @return what will stand where, once all is committed
   */
  List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException, InterruptedException;
}
