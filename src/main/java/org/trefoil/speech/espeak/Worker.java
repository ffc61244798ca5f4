package org.trefoil.speech.espeak;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.process.Deadline;

/** A worker process, from our side. One thread at a time; after a failure it is of no more use. */
final class Worker implements AutoCloseable {

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final Duration patience;

  private Worker(Process process, Duration patience) {
    this.process = process;
    this.patience = patience;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts a worker.
   *
   * @param command its program and arguments
   * @param patience how long an answer may take
   */
  static Worker start(List<String> command, Duration patience) throws SpeechException {
    try {
      return new Worker(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start(),
          patience);
    } catch (IOException failed) {
      throw new SpeechException("A process for eSpeak NG can't be started", failed);
    }
  }

  /**
   * What it answers.
   *
   * @throws Refusal when it says no; it can be asked again
   * @throws SpeechException when it died or took too long
   */
  DataInputStream ask(byte kind, Protocol.Content content) throws SpeechException {
    byte[] request =
        Protocol.bytes(
            to -> {
              to.writeByte(kind);
              content.to(to);
            });
    try (Deadline deadline = new Deadline(process, patience)) {
      try {
        return answer(request);
      } catch (Refusal refused) {
        throw refused;
      } catch (IOException broken) {
        close();
        throw new SpeechException(
            deadline.passed()
                ? "eSpeak NG took longer than %d s for a phrase".formatted(patience.toSeconds())
                : "eSpeak NG stopped in the middle of a phrase",
            broken);
      }
    }
  }

  private DataInputStream answer(byte[] request) throws IOException {
    out.writeInt(request.length);
    out.write(request);
    out.flush();
    if (in.readInt() != Protocol.MAGIC) {
      throw new IOException("Noise instead of an answer");
    }
    int length = in.readInt();
    boolean worked = in.readBoolean();
    if (length < 0 || length > Protocol.LONGEST) {
      throw new IOException("An answer of " + length + " bytes");
    }
    byte[] content = new byte[length];
    in.readFully(content);
    DataInputStream reading = new DataInputStream(new ByteArrayInputStream(content));
    if (!worked) {
      throw new Refusal(Protocol.text(reading));
    }
    return reading;
  }

  /** Ends the process. */
  @Override
  public void close() {
    Deadline.end(process);
  }

  /** The worker is well and says that it can't. */
  static final class Refusal extends SpeechException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }
}
