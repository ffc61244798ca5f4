package org.trefoil.speech.espeak;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The program of a worker: answers requests until its standard input ends. It ends at once then,
 * even in the middle of a phrase, so that none outlives the program that it works for.
 */
public final class EspeakWorker {

  private final BlockingQueue<byte[]> requests = new ArrayBlockingQueue<>(1);
  private final DataOutputStream out;
  private EspeakLibrary library;

  private EspeakWorker(DataOutputStream out) {
    this.out = out;
  }

  /** Works; takes no arguments. */
  public static void main(String[] args) throws InterruptedException {
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setOut(System.err);
    new EspeakWorker(out).work();
  }

  private void work() throws InterruptedException {
    Thread reader = new Thread(this::read, "requests");
    reader.setDaemon(true);
    reader.start();
    try {
      while (true) {
        answer(requests.take());
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void read() {
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        requests.put(Protocol.block(in));
      }
    } catch (IOException | InterruptedException over) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(byte[] request) throws IOException {
    byte[] content;
    boolean worked = true;
    try {
      content = done(new DataInputStream(new ByteArrayInputStream(request)));
    } catch (IOException | LinkageError | IllegalArgumentException failed) {
      worked = false;
      content = Protocol.bytes(to -> Protocol.text(to, String.valueOf(failed.getMessage())));
    }
    out.writeInt(Protocol.MAGIC);
    out.writeInt(content.length);
    out.writeBoolean(worked);
    out.write(content);
    out.flush();
  }

  private byte[] done(DataInputStream request) throws IOException {
    if (library == null) {
      library = new EspeakLibrary();
    }
    byte kind = request.readByte();
    return switch (kind) {
      case Protocol.VOICES -> library.voices();
      case Protocol.SPEAK -> spoken(request);
      case Protocol.PHONEMES -> library.phonemes(Protocol.text(request), texts(request));
      case Protocol.HEARD -> library.heard(Protocol.text(request), texts(request));
      default -> throw new IOException("No request is called " + kind);
    };
  }

  private static List<String> texts(DataInputStream request) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = request.readInt(); left > 0; left--) {
      texts.add(Protocol.text(request));
    }
    return texts;
  }

  private byte[] spoken(DataInputStream request) throws IOException {
    String voice = Protocol.text(request);
    int rate = request.readInt();
    int pitch = request.readInt();
    boolean phonemes = request.readBoolean();
    return library.speak(voice, rate, pitch, phonemes, Protocol.text(request));
  }
}
