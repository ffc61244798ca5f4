package org.trefoil.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.NodeId;

/** In which file each id stands, so that a link finds it from anywhere. */
final class Places {

  private final Map<String, String> files = new HashMap<>();

  /** Says that an id stands in a file. */
  void put(String id, String file) {
    String other = files.putIfAbsent(id, file);
    if (other != null) {
      throw new IllegalStateException("The id " + id + " names two nodes");
    }
  }

  /** The file that holds an id. */
  Optional<String> file(NodeId id) {
    return Optional.ofNullable(files.get(id.value()));
  }

  /** The file that holds an element which may be no node of the document. */
  Optional<String> file(String fragment) {
    return Optional.ofNullable(files.get(fragment));
  }

  /** How a file refers to an id. */
  Optional<String> href(String from, NodeId id) {
    return file(id).map(file -> (file.equals(from) ? "" : file) + "#" + id);
  }
}
