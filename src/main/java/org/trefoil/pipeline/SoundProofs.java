package org.trefoil.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trefoil.check.Equivalence;
import org.trefoil.check.Unsaid;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;

/** The proofs of what is heard: of a recording by its transcript, of a book by its overlays. */
final class SoundProofs {

  /** What the author was told is not heard, or not as words. */
  private static final Set<Code> TOLD =
      EnumSet.of(Code.UNSPEAKABLE, Code.NOT_HEARD, Code.UNDESCRIBED_IMAGE);

  private SoundProofs() {}

  /** The proofs for what was made of a text. */
  static List<Callable<Event>> of(Document document, Outcome outcome) {
    List<Callable<Event>> proofs = new ArrayList<>();
    Unsaid unsaid = unsaid(outcome);
    List<Equivalence.Recorded> recorded = recorded(outcome);
    if (!recorded.isEmpty()) {
      Path first = recorded.get(0).sound();
      proofs.add(
          () ->
              new Event.Proved(
                  first,
                  Event.Proved.Matter.SOUND,
                  Equivalence.ofSound(document, recorded, unsaid)));
    }
    for (Output output : outcome.outputs()) {
      if (output.target() == Target.EPUB && !output.tellsOfBook()) {
        Path book = output.file();
        proofs.add(
            () ->
                new Event.Proved(
                    book,
                    Event.Proved.Matter.SOUND,
                    Equivalence.ofOverlays(document, book, unsaid)));
      }
    }
    return proofs;
  }

  private static Unsaid unsaid(Outcome outcome) {
    return new Unsaid(
        outcome.unspoken().stream().map(NodeId::value).collect(Collectors.toSet()),
        outcome.diagnostics().stream()
            .filter(each -> TOLD.contains(each.code()))
            .map(Diagnostic::span)
            .toList());
  }

  /** Each transcript with the recording that it belongs to, one that we can decode. */
  private static List<Equivalence.Recorded> recorded(Outcome outcome) {
    return outcome.outputs().stream()
        .map(Output::file)
        .filter(file -> file.toString().endsWith(Sound.Transcripts.VTT.fileName("")))
        .flatMap(
            transcript ->
                sound(transcript, outcome).stream()
                    .map(sound -> new Equivalence.Recorded(transcript, sound)))
        .toList();
  }

  private static Optional<Path> sound(Path transcript, Outcome outcome) {
    String name = transcript.getFileName().toString();
    String stem = name.substring(0, name.length() - Sound.Transcripts.VTT.fileName("").length());
    return Stream.of(AudioFormat.MP3, AudioFormat.WAV)
        .map(format -> transcript.resolveSibling(format.fileName(stem)))
        .filter(file -> outcome.outputs().stream().anyMatch(made -> made.file().equals(file)))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
