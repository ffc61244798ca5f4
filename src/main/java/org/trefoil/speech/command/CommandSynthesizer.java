package org.trefoil.speech.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.audio.Resampler;
import org.trefoil.narration.Cue;
import org.trefoil.speech.EstimatedTimes;
import org.trefoil.speech.Limiter;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Trimming;
import org.trefoil.speech.Voice;
import org.trefoil.speech.process.ProgramRun;

/** Runs the program once for each phrase. */
final class CommandSynthesizer implements Synthesizer {

  private static final int SAMPLE_RATE = 24000;
  private static final int SECONDS = 60;
  private static final int MEGABYTES = 4096;
  private static final long MOST_OUTPUT = 64L << 20;

  private final Voice voice;
  private final List<String> command;
  private final Path program;
  private final int sampleRate;
  private final ProgramRun.Limits limits;

  CommandSynthesizer(Voice voice, List<String> command, Path program) {
    this.voice = voice;
    this.command = List.copyOf(command);
    this.program = program;
    this.sampleRate = number(voice, "sample-rate", SAMPLE_RATE, 8000, 48000);
    this.limits =
        new ProgramRun.Limits(
            Duration.ofSeconds(number(voice, "seconds", SECONDS, 1, 3600)),
            MOST_OUTPUT,
            (long) number(voice, "megabytes", MEGABYTES, 16, 1 << 20) << 20);
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public Speech speak(Phrase phrase) throws SpeechException {
    try {
      Path folder = Files.createTempDirectory("trefoil-voice");
      try {
        return speech(phrase, wave(phrase, folder));
      } finally {
        Files.deleteIfExists(folder.resolve("text.txt"));
        Files.deleteIfExists(folder.resolve("speech.wav"));
        Files.deleteIfExists(folder);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SpeechException("The program of the voice " + voice.name() + " was stopped");
    } catch (IOException failed) {
      throw new SpeechException(
          "The program %s of the voice %s %s"
              .formatted(program.getFileName(), voice.name(), failed.getMessage()),
          failed);
    }
  }

  @Override
  public void close() {
    // A program runs only while it speaks.
  }

  private byte[] wave(Phrase phrase, Path folder) throws IOException, InterruptedException {
    String text = Cue.spoken(phrase.words()) + "\n";
    Path textFile = Files.writeString(folder.resolve("text.txt"), text);
    Path waveFile = folder.resolve("speech.wav");
    Map<String, String> values = values(phrase, textFile, waveFile);
    List<String> arguments = new ArrayList<>(List.of(program.toString()));
    command.stream().skip(1).map(argument -> filled(argument, values)).forEach(arguments::add);
    boolean toFile = uses("{output}");
    byte[] input = uses("{text}") ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    byte[] written =
        ProgramRun.run(arguments, input, Optional.of(waveFile).filter(file -> toFile), limits);
    if (!toFile) {
      return written;
    }
    if (!Files.exists(waveFile)) {
      throw new IOException("wrote no file");
    }
    return Files.readAllBytes(waveFile);
  }

  private Speech speech(Phrase phrase, byte[] wave) throws IOException {
    Wave read = Wave.read(wave);
    short[] samples = Resampler.between(read.sampleRate(), sampleRate).resample(read.samples());
    short[] louder = Limiter.amplified(samples, voice.gain());
    Speech trimmed =
        Trimming.trimmed(
            new Speech(louder, Speech.silent(phrase.words().size()).words()), sampleRate);
    if (trimmed.samples().length == 0 && phrase.hasLetters()) {
      throw new IOException("wrote a WAV in which nothing is heard");
    }
    return EstimatedTimes.of(trimmed.samples(), sampleRate, phrase.words());
  }

  private boolean uses(String placeholder) {
    return command.stream().anyMatch(argument -> argument.contains(placeholder));
  }

  private Map<String, String> values(Phrase phrase, Path text, Path output) {
    return Map.of(
        "{text}", text.toString(),
        "{output}", output.toString(),
        "{voice}", voice.id(),
        "{language}", voice.language().tag(),
        "{rate}", Long.toString(Math.round(voice.rate(phrase.voicing()))),
        "{pitch}", String.format(Locale.ROOT, "%.3f", voice.pitch(phrase.voicing())),
        "{sample-rate}", Integer.toString(sampleRate));
  }

  private static String filled(String argument, Map<String, String> values) {
    String filled = argument;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }

  private static int number(Voice voice, String key, int otherwise, int least, int most) {
    try {
      int number = voice.detail(key).map(Integer::parseInt).orElse(otherwise);
      return Math.max(least, Math.min(most, number));
    } catch (NumberFormatException unreadable) {
      return otherwise;
    }
  }
}
