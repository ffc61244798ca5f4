package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.NodeOrder;
import org.trefoil.timeline.PageMap;

/**
 * Puts the page marks among the cues. A mark never splits what is said in one breath: a page that
 * begins inside a piece of a sentence is marked before that piece, and before what is announced
 * about it. What isn't spoken, such as a large table, gives its mark to what is spoken next.
 */
final class PageCues {

  private final NodeOrder order;
  private final List<PageMap.PageStart> pages;
  private final List<Cue> out = new ArrayList<>();
  private NodeId lastSaid = NodeId.UNSET;
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
      if (next < pages.size() && reached(cue)) {
        marks(cue);
      }
      out.add(cue);
      lastSaid = cue instanceof Cue.Say ? cue.node() : lastSaid;
    }
    while (next < pages.size()) {
      out.add(mark(pages.get(next).position().node()));
    }
    return out;
  }

  private void marks(Cue cue) {
    int at = beforeAnnouncements();
    do {
      out.add(at++, mark(cue.node()));
    } while (next < pages.size() && reached(cue));
  }

  private Cue mark(NodeId node) {
    return new Cue.Page(node, pages.get(next++).label());
  }

  /** Where the announcements begin that lead over from what was said last to what comes now. */
  private int beforeAnnouncements() {
    int at = out.size();
    for (int i = out.size() - 1; i >= 0; i--) {
      Cue cue = out.get(i);
      if (cue instanceof Cue.Announce && order.compare(cue.node(), lastSaid) > 0) {
        at = i;
      } else if (!(cue instanceof Cue.Pause)) {
        break;
      }
    }
    return at;
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
