package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Outcome;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Target;
import org.trefoil.speech.UnknownVoiceException;

/** The text of the mutation tests and a file that was made of it. */
record Made(Document document, Path file) {

  static Made of(Path folder, Target target) throws IOException, UnknownVoiceException {
    Options options = Options.builder().targets(target).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(Path.of("src/test/resources/proof/mutations.md"));
      Outcome outcome = conversion.convert(manuscript, folder.resolve("made"));
      return new Made(manuscript.document(), outcome.outputs().get(0).file());
    }
  }

  /** Rules and lines of findings. */
  static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule() + " " + finding.place().split(":")[1])
        .toList();
  }
}
