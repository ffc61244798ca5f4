package org.trefoil.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Rewriter;

/**
 * The names that authors ask for ({@code #tide_table}), brought into the form that ids have. Links
 * to a name that had to be changed follow it.
 */
final class Names {

  private final Map<String, String> changed = new HashMap<>();

  /** The id for a name, which may be empty. */
  NodeId id(String name) {
    if (name.isEmpty() || NodeId.isValid(name)) {
      return new NodeId(name);
    }
    String plain = name.replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-+|-+$", "");
    boolean startsWell = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
    String valid = startsWell ? plain : "n" + (plain.isEmpty() ? "" : "-" + plain);
    changed.put(name, valid);
    return new NodeId(valid);
  }

  /** The document with its links following the changed names. */
  Document mended(Document document) {
    return changed.isEmpty() ? document : new Following().rewrite(document);
  }

  private final class Following extends Rewriter {

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Link link
          && link.target() instanceof Inline.Target.Fragment fragment
          && changed.containsKey(fragment.name())) {
        Inline.Target target = new Inline.Target.Fragment(changed.get(fragment.name()));
        return super.inline(new Inline.Link(link.span(), target, link.title(), link.children()));
      }
      return super.inline(inline);
    }
  }
}
