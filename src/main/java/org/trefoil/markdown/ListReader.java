package org.trefoil.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Block.Task;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Lists with their items; an item that begins with a box is a task. */
final class ListReader {

  private static final int BOX = 3;

  private final Reading reading;
  private final BlockReader blocks;

  ListReader(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  Block read(ListBlock list) {
    boolean numbered = list instanceof OrderedList;
    int start = numbered ? ((OrderedList) list).getStartNumber() : 0;
    String delimiter = numbered ? String.valueOf(((OrderedList) list).getDelimiter()) : "";
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        items.add(item(item, numbered ? start + items.size() + delimiter : ""));
      }
    }
    Span span = items.isEmpty() ? blocks.span(list) : items.get(0).span().to(last(items).span());
    return numbered
        ? new Block.NumberedList(
            NodeId.UNSET, span, start, Block.MarkerStyle.DECIMAL, delimiter, list.isTight(), items)
        : new Block.BulletList(NodeId.UNSET, span, list.isTight(), items);
  }

  private static Block.Item last(List<Block.Item> items) {
    return items.get(items.size() - 1);
  }

  private Block.Item item(ListItem item, String label) {
    List<Node> nodes = new ArrayList<>();
    item.getChildren().forEach(nodes::add);
    int start = item.getOpeningMarker().getStartOffset();
    Span marker = new Span(start, start + item.getOpeningMarker().length());
    Task task = Task.NONE;
    List<Block> inner = new ArrayList<>();
    if (!nodes.isEmpty() && nodes.get(0) instanceof Paragraph first) {
      Passage passage = Passages.of(reading, first);
      task = task(passage.text());
      if (task != Task.NONE) {
        inner.addAll(blocks.paragraph(passage.trimmed(BOX, passage.length())));
        nodes.remove(0);
      }
    }
    inner.addAll(blocks.blocks(nodes));
    return new Block.Item(NodeId.UNSET, BlockReader.over(marker, inner), label, task, inner);
  }

  private static Task task(String text) {
    boolean box =
        text.length() > BOX
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && Passage.isWhite(text.charAt(BOX));
    if (!box) {
      return Task.NONE;
    }
    return switch (text.charAt(1)) {
      case ' ' -> Task.OPEN;
      case 'x', 'X' -> Task.DONE;
      default -> Task.NONE;
    };
  }
}
