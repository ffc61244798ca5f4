package org.trefoil.epub;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;

/** The model seen as a tree of records, whose components stand in reading order. */
final class Records {

  private int count;

  private Records() {}

  /** The same document with an id on every node that has none. */
  static Document named(Document document) {
    Records records = new Records();
    return document.withBlocks(
        document.blocks().stream().map(block -> (Block) records.named((Object) block)).toList());
  }

  /** All nodes of a kind, in reading order. */
  static <T> List<T> all(Document document, Class<T> kind) {
    List<T> found = new ArrayList<>();
    document.blocks().forEach(block -> collect(block, kind, found));
    return found;
  }

  private static <T> void collect(Object node, Class<T> kind, List<T> into) {
    if (kind.isInstance(node)) {
      into.add(kind.cast(node));
    }
    if (node instanceof Collection<?> many) {
      many.forEach(child -> collect(child, kind, into));
    } else if (node instanceof Optional<?> optional) {
      optional.ifPresent(child -> collect(child, kind, into));
    } else if (isTree(node)) {
      values(node).forEach(child -> collect(child, kind, into));
    }
  }

  private Object named(Object node) {
    if (node instanceof List<?> many) {
      return many.stream().map(this::named).toList();
    }
    if (node instanceof Optional<?> optional) {
      return optional.map(this::named);
    }
    if (node instanceof NodeId id) {
      return id.isUnset() ? new NodeId("x" + ++count) : id;
    }
    return isTree(node) ? rebuilt(node) : node;
  }

  private Object rebuilt(Object node) {
    RecordComponent[] components = node.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = values(node).stream().map(this::named).toArray();
    try {
      return node.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(node.toString(), e);
    }
  }

  private static List<Object> values(Object node) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(node));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(node.toString(), e);
      }
    }
    return values;
  }

  private static boolean isTree(Object node) {
    return node instanceof Record
        && (node instanceof Block
            || node instanceof Inline
            || node instanceof Sentence
            || node.getClass().getDeclaringClass() == Block.class);
  }
}
