package org.trefoil.speech.piper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.process.Deadline;

/**
 * A network that ONNX Runtime runs in our own process, on one thread for each phrase, so that the
 * same numbers give the same sound. Any thread may call; several phrases are spoken at once.
 */
final class NeuralModel implements AutoCloseable {

  /** Samples of a phrase; none is half as long unless something goes wrong. */
  private static final long LONGEST = 20 << 20;

  private static final List<String> NEEDED = List.of("input", "input_lengths", "scales");
  private static final String SPEAKER = "sid";

  private final Path file;
  private final Duration patience;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final ReadWriteLock using = new ReentrantReadWriteLock();
  private final Set<OrtSession.RunOptions> running = new HashSet<>();
  private boolean closed;

  /**
   * What came out.
   *
   * @param samples where 1 is full scale
   * @param durations of each phoneme, in a unit of the model's; empty when it doesn't tell
   */
  record Sound(float[] samples, Optional<double[]> durations) {}

  private NeuralModel(Path file, Duration patience) throws OrtException, SpeechException {
    this.file = file;
    this.patience = patience;
    this.environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      options.setMemoryPatternOptimization(false);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      this.session = environment.createSession(file.toString(), options);
    }
    this.inputs = session.getInputNames();
    List<String> lacking = NEEDED.stream().filter(name -> !inputs.contains(name)).toList();
    if (!lacking.isEmpty()) {
      close();
      throw new SpeechException(
          "The model %s isn't a Piper voice: it has no input %s".formatted(file, lacking.get(0)));
    }
  }

  /**
   * Loads a model.
   *
   * @param patience how long a phrase may take
   * @throws SpeechException when it isn't one, or this machine can't run it
   */
  static NeuralModel load(Path file, Duration patience) throws SpeechException {
    try {
      return new NeuralModel(file, patience);
    } catch (OrtException broken) {
      throw new SpeechException(
          "The model %s can't be loaded: %s".formatted(file, sentence(broken)), broken);
    } catch (LinkageError | IllegalStateException unusable) {
      throw new SpeechException(
          "ONNX Runtime, which Piper voices need, has no library for this machine", unusable);
    } catch (RuntimeException unusable) {
      throw new SpeechException("ONNX Runtime can't be started on this machine", unusable);
    }
  }

  /** Whether it has several speakers. */
  boolean hasSpeakers() {
    return inputs.contains(SPEAKER);
  }

  /**
   * Runs it once.
   *
   * @param ids the numbers of the phonemes
   * @throws SpeechException when it fails, takes too long or gives something that is no sound
   */
  Sound run(long[] ids, ModelDescription.Scales scales, OptionalInt speaker)
      throws SpeechException {
    using.readLock().lock();
    try (OrtSession.RunOptions options = begun()) {
      try (Deadline deadline = new Deadline(() -> stop(options), patience)) {
        return run(ids, scales, speaker, options, deadline);
      } finally {
        ended(options);
      }
    } catch (OrtException broken) {
      throw new SpeechException("ONNX Runtime failed: " + sentence(broken), broken);
    } finally {
      using.readLock().unlock();
    }
  }

  /** Calls off what runs, and waits for its end: the runtime would crash without its network. */
  @Override
  public void close() {
    synchronized (running) {
      closed = true;
      running.forEach(NeuralModel::terminate);
    }
    using.writeLock().lock();
    try {
      session.close();
    } catch (OrtException late) {
      throw new IllegalStateException("A model is closed once", late);
    } finally {
      using.writeLock().unlock();
    }
  }

  private Sound run(
      long[] ids,
      ModelDescription.Scales scales,
      OptionalInt speaker,
      OrtSession.RunOptions options,
      Deadline deadline)
      throws SpeechException {
    Map<String, OnnxTensor> given = new LinkedHashMap<>();
    try {
      fill(given, ids, scales, speaker);
      try (OrtSession.Result result = session.run(given, options)) {
        return sound(result, ids.length);
      }
    } catch (OrtException broken) {
      throw new SpeechException(
          deadline.passed()
              ? "The model %s took longer than %d s for a phrase"
                  .formatted(file, patience.toSeconds())
              : "The model %s failed: %s".formatted(file, sentence(broken)),
          broken);
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  private OrtSession.RunOptions begun() throws OrtException, SpeechException {
    synchronized (running) {
      if (closed) {
        throw new SpeechException("The model " + file + " was stopped");
      }
      OrtSession.RunOptions options = new OrtSession.RunOptions();
      running.add(options);
      return options;
    }
  }

  private void ended(OrtSession.RunOptions options) {
    synchronized (running) {
      running.remove(options);
    }
  }

  private void fill(
      Map<String, OnnxTensor> given,
      long[] ids,
      ModelDescription.Scales scales,
      OptionalInt speaker)
      throws OrtException {
    given.put("input", integers(ids, 1, ids.length));
    given.put("input_lengths", integers(new long[] {ids.length}, 1));
    float[] three = {(float) scales.noise(), (float) scales.length(), (float) scales.lengths()};
    given.put(
        "scales", OnnxTensor.createTensor(environment, FloatBuffer.wrap(three), new long[] {3}));
    if (hasSpeakers()) {
      given.put(SPEAKER, integers(new long[] {speaker.orElse(0)}, 1));
    }
  }

  private OnnxTensor integers(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private Sound sound(OrtSession.Result result, int phonemes) throws SpeechException {
    List<OnnxTensor> tensors = new ArrayList<>();
    result.get("output").ifPresent(output -> add(output, tensors));
    for (Map.Entry<String, OnnxValue> output : result) {
      if (!output.getKey().equals("output")) {
        add(output.getValue(), tensors);
      }
    }
    if (tensors.isEmpty() || tensors.get(0).getInfo().type != ai.onnxruntime.OnnxJavaType.FLOAT) {
      throw new SpeechException("The model " + file + " gives something that is no sound");
    }
    float[] samples = samples(tensors.get(0));
    return new Sound(
        samples,
        tensors.stream()
            .skip(1)
            .filter(each -> length(each) == phonemes)
            .findFirst()
            .map(NeuralModel::durations));
  }

  private static void add(OnnxValue value, List<OnnxTensor> tensors) {
    if (value instanceof OnnxTensor tensor) {
      tensors.add(tensor);
    }
  }

  private float[] samples(OnnxTensor tensor) throws SpeechException {
    if (length(tensor) > LONGEST) {
      throw new SpeechException(
          "The model %s gives %d samples for a phrase".formatted(file, length(tensor)));
    }
    float[] samples = new float[(int) length(tensor)];
    tensor.getFloatBuffer().get(samples);
    return samples;
  }

  private static long length(OnnxTensor tensor) {
    TensorInfo info = tensor.getInfo();
    return info.getNumElements();
  }

  private static double[] durations(OnnxTensor tensor) {
    double[] durations = new double[(int) length(tensor)];
    switch (tensor.getInfo().type) {
      case FLOAT -> {
        FloatBuffer values = tensor.getFloatBuffer();
        for (int i = 0; i < durations.length; i++) {
          durations[i] = values.get(i);
        }
      }
      case INT64 -> {
        LongBuffer values = tensor.getLongBuffer();
        for (int i = 0; i < durations.length; i++) {
          durations[i] = values.get(i);
        }
      }
      default -> java.util.Arrays.fill(durations, Double.NaN);
    }
    return durations;
  }

  /** Asks a run to end between two of its operations, unless it has ended by itself. */
  private void stop(OrtSession.RunOptions options) {
    synchronized (running) {
      if (running.contains(options)) {
        terminate(options);
      }
    }
  }

  private static void terminate(OrtSession.RunOptions options) {
    try {
      options.setTerminate(true);
    } catch (OrtException unable) {
      throw new IllegalStateException("A run can be asked to end", unable);
    }
  }

  /** What the runtime says, on one line and not too long. */
  private static String sentence(OrtException broken) {
    String message = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    return message.length() > 200 ? message.substring(0, 200) + "…" : message;
  }
}
