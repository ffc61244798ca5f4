package org.trefoil.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trefoil.check.AudiobookCheck;
import org.trefoil.check.DaisyCheck;
import org.trefoil.check.DocumentWords;
import org.trefoil.check.EpubCheck;
import org.trefoil.check.Equivalence;
import org.trefoil.check.OnixCheck;
import org.trefoil.check.PdfCheck;
import org.trefoil.document.Document;

/** What a finished file is put to after every conversion. */
final class Proof {

  private Proof() {}

  /** The proofs and checks for a file. */
  static List<Callable<Event>> of(Document document, Output output) {
    Path file = output.file();
    if (output.tellsOfBook()) {
      return List.of(() -> new Event.Checked(file, "our own checks", OnixCheck.check(file)));
    }
    return switch (output.target()) {
      case EPUB ->
          List.of(
              () ->
                  new Event.Proved(
                      file, Event.Proved.Matter.WORDS, Equivalence.ofBook(document, file)),
              () -> new Event.Checked(file, "our own checks", EpubCheck.check(file)));
      case PDF ->
          List.of(
              () ->
                  new Event.Proved(
                      file, Event.Proved.Matter.WORDS, Equivalence.ofPages(document, file)),
              () ->
                  new Event.Checked(
                      file, "our own checks", PdfCheck.check(file, DocumentWords.of(document))));
      case AUDIOBOOK ->
          List.of(() -> new Event.Checked(file, "our own checks", AudiobookCheck.check(file)));
      case DAISY ->
          List.of(() -> new Event.Checked(file, "our own checks", DaisyCheck.check(file)));
      case AUDIO -> List.of();
    };
  }

  /** Whether nothing was found. */
  static boolean isSound(Event event) {
    if (event instanceof Event.Proved proved) {
      return proved.findings().isEmpty();
    }
    return !(event instanceof Event.Checked checked) || checked.findings().isEmpty();
  }
}
