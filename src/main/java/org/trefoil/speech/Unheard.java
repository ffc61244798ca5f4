package org.trefoil.speech;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trefoil.document.NodeId;
import org.trefoil.narration.Cue;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Position;
import org.trefoil.source.Span;

/** Tells the author what isn't heard: words without a sound, phrases on which an engine failed. */
final class Unheard {

  private static final int MOST_NAMED = 5;

  private final Report report;
  private final Function<NodeId, Span> places;
  private final SpeakingOptions.Failing failing;

  Unheard(Report report, Function<NodeId, Span> places, SpeakingOptions.Failing failing) {
    this.report = report;
    this.places = places;
    this.failing = failing;
  }

  /**
   * Looks at what was spoken for a node.
   *
   * @throws SpeechException with the place in the source, when that failed and failing ends it
   */
  void check(NodeId node, Spoken spoken) throws SpeechException {
    Span place = places.apply(node);
    if (spoken.failure().isPresent()) {
      failed(place, spoken.failure().get());
      return;
    }
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
          place,
          "The voice %s has no sound for %s".formatted(spoken.part().voice().name(), named),
          "State the language of these words and name a voice for it with --voice LANG=NAME");
    }
  }

  private void failed(Span place, SpeechException failure) throws SpeechException {
    if (failing == SpeakingOptions.Failing.ENDS) {
      Position position = report.source().position(place);
      throw new SpeechException(
          "%s:%s: %s; with --keep-going the rest is spoken"
              .formatted(report.source().name(), position, failure.getMessage()),
          failure);
    }
    report.add(
        Code.NOT_HEARD,
        place,
        failure.getMessage(),
        "A short pause holds its place; mend the voice or choose another with --voice");
  }
}
