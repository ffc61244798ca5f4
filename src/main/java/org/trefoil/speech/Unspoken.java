package org.trefoil.speech;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trefoil.document.NodeId;
import org.trefoil.narration.Cue;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Tells the author which words a voice could make no sound of. */
final class Unspoken {

  private static final int MOST_NAMED = 5;

  private final Report report;
  private final Function<NodeId, Span> places;

  Unspoken(Report report, Function<NodeId, Span> places) {
    this.report = report;
    this.places = places;
  }

  /** Looks at what was spoken for a node. */
  void check(NodeId node, Spoken spoken) {
    List<Cue.Word> words = spoken.part().phrase().words();
    List<String> silent =
        IntStream.range(0, words.size())
            .filter(i -> spoken.speech().words().get(i).silent())
            .mapToObj(i -> words.get(i).spoken())
            .toList();
    if (!silent.isEmpty()) {
      String named = silent.stream().distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
      report.add(
          Code.UNSPEAKABLE,
          places.apply(node),
          "The voice %s has no sound for %s".formatted(spoken.part().voice().name(), named),
          "State the language of these words and name a voice for it with --voice LANG=NAME");
    }
  }
}
