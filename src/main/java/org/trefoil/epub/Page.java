package org.trefoil.epub;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.NodeId;
import org.trefoil.report.Report;
import org.trefoil.xml.XmlWriter;

/**
 * One XHTML file while it is written: where its markup goes and whom to ask for what stands
 * elsewhere.
 *
 * @param xml where the markup goes
 * @param ids the ids written so far, in order
 * @param links how this file refers to an id
 * @param pictures the pictures
 * @param words what the book says in its own voice
 * @param lexicon how words are said
 * @param traits what was met
 * @param report what couldn't be carried over
 */
record Page(
    XmlWriter xml,
    List<String> ids,
    Links links,
    Pictures pictures,
    Words words,
    BookLexicon lexicon,
    Traits traits,
    Report report) {

  /** How a file refers to an id. */
  interface Links {
    /** The reference; empty when the id stands nowhere. */
    Optional<String> href(NodeId id);
  }

  /** Writes the id of the element just opened, unless it has none. */
  void id(NodeId id) {
    if (!id.isUnset()) {
      ids.add(id.value());
      xml.attribute("id", id.value());
    }
  }
}
