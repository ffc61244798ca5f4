package org.trefoil.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.Run;
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
 * @param marks what stands between the words
 * @param runs the runs of the sentences that were parted
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
    Marks marks,
    Map<NodeId, List<Run>> runs,
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
      id(id.value());
    }
  }

  /** Writes the id of the element just opened, which is no node of the document. */
  void id(String fragment) {
    ids.add(fragment);
    xml.attribute("id", fragment);
  }

  /** Writes the id of the element just opened when the book speaks of it. */
  void idIfVoiced(String fragment) {
    if (marks.voiced()) {
      id(fragment);
    }
  }

  /** Writes the place of an announcement: nothing is seen there. */
  void place(String fragment) {
    xml.start("span");
    id(fragment);
    xml.end();
  }

  /** Writes the places right before an element. */
  void before(String fragment) {
    marks.before(fragment).forEach(this::place);
  }

  /** Writes the places right after an element. */
  void after(String fragment) {
    marks.after(fragment).forEach(this::place);
  }
}
