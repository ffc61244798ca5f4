package org.trefoil.epub.overlay;

import org.trefoil.document.NodeId;

/**
 * The names of elements that are not nodes of the document. They contain an underscore, which no
 * node's id does.
 */
public final class Fragments {

  private Fragments() {}

  /** The picture of a figure. */
  public static String image(NodeId figure) {
    return figure + "_image";
  }

  /** The printed number of a note. */
  public static String label(NodeId note) {
    return note + "_label";
  }

  /** The links from a note back to the text. */
  public static String back(NodeId note) {
    return note + "_back";
  }

  /** The box of a task. */
  public static String box(NodeId item) {
    return item + "_box";
  }

  /** The body of a table. */
  public static String rows(NodeId table) {
    return table + "_rows";
  }

  /** A run of a sentence, counted from 1. */
  public static String run(NodeId sentence, int number) {
    return sentence + "_" + number;
  }

  /** The place of an announcement, counted from 1. */
  public static String said(int number) {
    return "said_" + number;
  }

  /** The beginning of a page, counted from 1. */
  public static String page(int number) {
    return "page_" + number;
  }
}
