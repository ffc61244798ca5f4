package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.NodeOrder;
import org.trefoil.timeline.PageMap;

/**
 * Puts the page marks among the cues. A mark never splits what is said in one breath: a page that
 * begins inside a piece of a sentence is marked before that piece. What isn't spoken, such as a
 * large table, gives its mark to what is spoken next.
 */
final class PageCues {

  private final NodeOrder order;
  private final List<PageMap.PageStart> pages;
  private final List<Cue> out = new ArrayList<>();
  private int next;

  private PageCues(PageMap map, Document document) {
    pages = map.pages();
    order = NodeOrder.of(document);
  }

  /** The cues with the marks of the pages. */
  static List<Cue> among(List<Cue> cues, PageMap pages, Document document) {
    return pages.pages().isEmpty() ? cues : new PageCues(pages, document).placed(cues);
  }

  private List<Cue> placed(List<Cue> cues) {
    for (Cue cue : cues) {
      while (next < pages.size() && reached(cue)) {
        mark(cue.node());
      }
      out.add(cue);
    }
    while (next < pages.size()) {
      mark(pages.get(next).position().node());
    }
    return out;
  }

  private void mark(NodeId node) {
    out.add(new Cue.Page(node, pages.get(next).label()));
    next++;
  }

  /** Whether a cue says something that stands on the next page. */
  private boolean reached(Cue cue) {
    NodeId node = pages.get(next).position().node();
    if (cue instanceof Cue.Say say && say.node().equals(node)) {
      return say.words().stream().anyMatch(word -> word.to() > pages.get(next).position().offset());
    }
    boolean heard = cue instanceof Cue.Say || cue instanceof Cue.Announce;
    return heard && order.compare(cue.node(), node) > 0;
  }
}
