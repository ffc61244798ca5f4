package org.trefoil.speech.espeak;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.trefoil.speech.SpeechException;

/**
 * The workers that are there, each used by one thread at a time. A new one is started when all are
 * busy, so that there are never more than threads that ask. One that fails is ended, and the
 * request is given once more to a fresh one. Any thread may ask.
 */
final class Workers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Threads that may die with a worker before its request is given up. */
  private static final int TRIES = 2;

  private final List<String> command;
  private final Duration patience;
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> all = new HashSet<>();
  private boolean closed;

  /** Workers that run {@link EspeakWorker}. */
  Workers() {
    this(command(), PATIENCE);
  }

  /** Workers of another program; for tests. */
  Workers(List<String> command, Duration patience) {
    this.command = List.copyOf(command);
    this.patience = patience;
  }

  /** Makes something of an answer. */
  interface Reading<T> {
    T of(DataInputStream answer) throws IOException;
  }

  /**
   * Asks a worker.
   *
   * @throws Worker.Refusal when the library says no
   * @throws SpeechException when workers die or hang
   */
  <T> T ask(byte kind, Protocol.Content content, Reading<T> reading) throws SpeechException {
    SpeechException last = null;
    for (int i = 0; i < TRIES; i++) {
      Worker worker = acquire();
      try {
        T result = reading.of(worker.ask(kind, content));
        idle.push(worker);
        return result;
      } catch (Worker.Refusal refused) {
        idle.push(worker);
        throw refused;
      } catch (SpeechException failed) {
        forget(worker);
        last = failed;
      } catch (IOException garbled) {
        forget(worker);
        last = new SpeechException("eSpeak NG answered with garbage", garbled);
      }
    }
    throw last;
  }

  /** Ends all processes. */
  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(Worker::close);
    all.clear();
  }

  private Worker acquire() throws SpeechException {
    Worker waiting = idle.poll();
    return waiting != null ? waiting : start();
  }

  private synchronized Worker start() throws SpeechException {
    if (closed) {
      throw new SpeechException("eSpeak NG was stopped");
    }
    Worker worker = Worker.start(command, patience);
    all.add(worker);
    return worker;
  }

  private synchronized void forget(Worker worker) {
    worker.close();
    all.remove(worker);
  }

  /** The JVM that runs us, with as little as the work needs. */
  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Xshare:auto", "-XX:-UsePerfData", "-XX:+SuppressFatalErrorMessage"));
    command.addAll(List.of("-cp", String.join(java.io.File.pathSeparator, classPath())));
    command.add(EspeakWorker.class.getName());
    return command;
  }

  /** Where this class and JNA are; a jar names what else it needs itself. */
  private static Set<String> classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> needed : List.of(EspeakWorker.class, com.sun.jna.Native.class)) {
      CodeSource source = needed.getProtectionDomain().getCodeSource();
      try {
        entries.add(Path.of(source.getLocation().toURI()).toString());
      } catch (URISyntaxException | NullPointerException | IllegalArgumentException unusual) {
        return Set.of(System.getProperty("java.class.path"));
      }
    }
    return entries;
  }
}
