package org.trefoil.refine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * Leads links inside the document to their nodes: by the id that the author gave, else by the name
 * that a heading has on the web (its text in small letters, spaces as hyphens); {@code #} and
 * {@code #top} lead to the beginning. A link that leads nowhere becomes its text.
 */
final class InnerLinks implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    Names names = new Names();
    names.rewrite(document);
    return new Linker(names, report).rewrite(document);
  }

  private static final class Names extends Rewriter {
    private final Map<String, NodeId> exact = new HashMap<>();
    private final Map<String, NodeId> slugs = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<NodeId> top = Optional.empty();

    @Override
    protected List<Block> block(Block block) {
      exact.put(block.id().value(), block.id());
      top = top.or(() -> Optional.of(block.id()));
      if (block instanceof Block.Heading heading) {
        String slug = slug(PlainText.ofSentences(heading.sentences()));
        int count = counts.merge(slug, 1, Integer::sum) - 1;
        slugs.putIfAbsent(count == 0 ? slug : slug + "-" + count, heading.id());
      }
      return super.block(block);
    }

    Optional<NodeId> find(String name) {
      String small = name.toLowerCase(Locale.ROOT);
      NodeId found = exact.getOrDefault(name, slugs.get(small));
      boolean beginning = found == null && (small.isEmpty() || small.equals("top"));
      return beginning ? top : Optional.ofNullable(found);
    }

    private static String slug(String text) {
      StringBuilder slug = new StringBuilder();
      text.strip()
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .map(c -> Character.isWhitespace(c) ? '-' : c)
          .filter(c -> Character.isLetterOrDigit(c) || isMark(c) || c == '-' || c == '_')
          .forEach(slug::appendCodePoint);
      return slug.toString();
    }

    private static boolean isMark(int codePoint) {
      int type = Character.getType(codePoint);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
  }

  private static final class Linker extends Rewriter {
    private final Names names;
    private final Report report;

    Linker(Names names, Report report) {
      this.names = names;
      this.report = report;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Link link
          && link.target() instanceof Inline.Target.Fragment fragment) {
        return inner(link, fragment.name());
      }
      return super.inline(inline);
    }

    private List<Inline> inner(Inline.Link link, String name) {
      Optional<NodeId> found = names.find(name);
      if (found.isEmpty()) {
        report.add(
            Code.BROKEN_LINK,
            link.span(),
            "The link to #" + name + " leads nowhere, so it became text",
            "Point it at a heading, or give its target the id " + name);
        return inlines(link.children());
      }
      return List.of(
          new Inline.Link(
              link.span(),
              new Inline.Target.Node(found.get()),
              link.title(),
              inlines(link.children())));
    }
  }
}
