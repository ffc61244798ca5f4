package org.trefoil.delivery;

import org.trefoil.document.NodeId;

/**
 * A piece of text and the piece of sound that says it.
 *
 * @param number in the book, from 0
 * @param track which file it is in
 * @param node whose text it is
 * @param sample where it begins in the recording
 * @param begin seconds into the file
 * @param end seconds into the file
 */
record DaisyPar(int number, int track, NodeId node, long sample, double begin, double end) {

  /** Its name in the SMIL file. */
  String id() {
    return "par" + number;
  }
}
