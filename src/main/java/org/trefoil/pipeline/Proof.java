package org.trefoil.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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

  /** In bytes; about 1,000 pages. */
  private static final long LARGE = 5_000_000;

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
          frugal(
              file,
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

  /** What reads all of a large file into memory does so in turn. */
  private static List<Callable<Event>> frugal(
      Path file, Callable<Event> first, Callable<Event> second) {
    Lock turn = new ReentrantLock();
    return List.of(inTurn(file, first, turn), inTurn(file, second, turn));
  }

  private static Callable<Event> inTurn(Path file, Callable<Event> work, Lock turn) {
    return () -> {
      if (Files.size(file) < LARGE) {
        return work.call();
      }
      turn.lockInterruptibly();
      try {
        return work.call();
      } finally {
        turn.unlock();
      }
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
