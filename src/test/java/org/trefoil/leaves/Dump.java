package org.trefoil.leaves;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Any tree of records as indented text, one node a line, for people who review a change. */
final class Dump {

  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  static String of(Collection<?> nodes) {
    Dump dump = new Dump();
    nodes.forEach(node -> dump.node(node, 0));
    return dump.out.toString();
  }

  private void node(Object node, int depth) {
    out.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
    RecordComponent[] components = node.getClass().getRecordComponents();
    for (RecordComponent component : components) {
      Object value = value(node, component);
      if (!nested(value)) {
        leaf(component.getName(), value);
      }
    }
    out.append('\n');
    for (RecordComponent component : components) {
      Object value = value(node, component);
      if (nested(value)) {
        children(value, depth + 1);
      }
    }
  }

  private void leaf(String name, Object value) {
    if (value instanceof Span span) {
      out.append(' ').append(span.start()).append("..").append(span.end());
    } else if (value instanceof NodeId id) {
      out.append(" #").append(id);
    } else if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
      out.append(' ').append(name).append('=').append(escaped(value.toString()));
    }
  }

  private void children(Object value, int depth) {
    if (value instanceof Collection<?> many) {
      many.forEach(child -> node(child, depth));
    } else if (value instanceof Optional<?> optional) {
      node(optional.orElseThrow(), depth);
    } else {
      node(value, depth);
    }
  }

  private static boolean nested(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().anyMatch(Dump::tree);
    }
    return value instanceof Optional<?> optional
        ? optional.filter(Dump::tree).isPresent()
        : tree(value);
  }

  private static boolean tree(Object value) {
    return value instanceof Record && !(value instanceof Span) && !(value instanceof NodeId);
  }

  private static String escaped(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  private static Object value(Object node, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
