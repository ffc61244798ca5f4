package org.trefoil.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.Programs;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Scripts;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/** Programs that behave, and programs that don't. */
class CommandEngineTest {

  private static final int RATE = 24000;

  @TempDir private Path folder;
  private final CommandEngine engine = new CommandEngine();

  @BeforeEach
  void needsThePlainestPrograms() {
    assumeTrue(Programs.find("cp").isPresent(), "there is no cp here");
  }

  @Test
  void aProgramThatWritesAFileIsHeard() throws Exception {
    Path wav = tone(2.0, 16000, 6000);
    Speech speech = speak("one two, three", "cp", wav.toString(), "{output}");
    assertThat(speech.words()).hasSize(3).noneMatch(Speech.Time::silent);
    assertThat((double) speech.samples().length / RATE).isBetween(1.9, 2.1);
  }

  @Test
  void aProgramThatWritesToItsOutputIsHeard() throws Exception {
    Path wav = tone(1.0, 22050, 6000);
    assertThat(speak("one two", "cat", wav.toString()).samples().length)
        .isGreaterThan(RATE * 9 / 10);
  }

  @Test
  void theTextIsAnArgumentOfNothing() throws Exception {
    Path seen = folder.resolve("seen");
    assertThatThrownBy(
            () -> speak("$(touch x) ; rm -rf `y` {output} --help", "tee", seen.toString()))
        .isInstanceOf(SpeechException.class);
    assertThat(Files.readString(seen)).isEqualTo("$(touch x) ; rm -rf `y` {output} --help\n");
    Path copy = folder.resolve("copy");
    assertThatThrownBy(() -> speak("other words", "cp", "{text}", copy.toString()))
        .hasMessageContaining("wrote nothing");
    assertThat(Files.readString(copy)).isEqualTo("other words\n");
  }

  @Test
  void aProgramThatDiesHangsFloodsOrTalksNonsenseEndsInASentence() throws Exception {
    assertFails("The program false of the voice eve failed with exit code 1", "false");
    assertFails("wrote something that is no WAV", "echo", "hello to everybody out there");
    assertFails("wrote nothing", "true");
    assertFails("wrote no file", "echo", "{output}");
    assertFails("took longer than 1 s", "sleep", "100");
    assertFails("wrote more than 64 MB", "yes", "and more of it");
    Path half = folder.resolve("half.wav");
    Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(tone(1, RATE, 1)), 30));
    assertFails("WAV", "cat", half.toString());
    Path silent = Files.write(folder.resolve("silent.wav"), wave(1, RATE, 16, 1, 0));
    assertFails("wrote a WAV in which nothing is heard", "cat", silent.toString());
  }

  @Test
  void whatAProgramComplainsAboutIsTold() {
    assertThatThrownBy(() -> speak("a", "cat", folder.resolve("missing").toString()))
        .hasMessageContaining("failed with exit code 1: ")
        .hasMessageContaining("missing");
  }

  @Test
  void itsMemoryIsBounded() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "there is no prlimit here");
    Map<String, List<String>> details =
        new HashMap<>(
            Map.of(
                "command", List.of("dd", "bs=512M", "count=1", "if=/dev/zero", "of={output}"),
                "megabytes", List.of("64")));
    assertThatThrownBy(() -> speak("a", details))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("failed with exit code");
  }

  @Test
  void itSaysWhatIsMissing() {
    assertThat(engine.missing(voice(Map.of()))).isPresent();
    assertThat(engine.missing(voice(Map.of("command", List.of("no-such-program-at-all")))))
        .contains("the program no-such-program-at-all is not installed");
    assertThatThrownBy(() -> engine.synthesizer(voice(Map.of())))
        .isInstanceOf(SpeechException.class);
  }

  @Test
  void aRealProgramSpeaks() throws Exception {
    Programs.require("espeak-ng");
    Speech speech =
        speak("The ferry, leaves", "espeak-ng", "-w", "{output}", "-s", "{rate}", "-f", "{text}");
    assertThat((double) speech.samples().length / RATE).isBetween(0.6, 3.0);
    assertThat(speech.words().get(2).start() - speech.words().get(1).end())
        .as("the pause at the comma")
        .isGreaterThan(RATE / 20);
  }

  @Test
  void wavesOfManyKindsAreRead() throws Exception {
    for (int bits : new int[] {8, 16, 24, 32}) {
      byte[] bytes = wave(1, 16000, bits, 2, 8000);
      Wave wave = Wave.read(bytes);
      assertThat(wave.samples()).hasSize(16000);
      assertThat((int) wave.samples()[4000]).isBetween(7700, 8100);
      assertThatThrownBy(() -> Wave.read(java.util.Arrays.copyOf(bytes, 20)))
          .isInstanceOf(IOException.class);
    }
    byte[] piped = wave(1, 16000, 16, 1, 500);
    ByteBuffer.wrap(piped).order(ByteOrder.LITTLE_ENDIAN).putInt(40, -1).putInt(4, -1);
    assertThat(Wave.read(piped).samples()).hasSize(16000);
  }

  @Test
  void noPrefixOfAWaveDoesMoreThanFail() throws IOException {
    byte[] bytes = wave(0.01, 16000, 16, 1, 500);
    for (int i = 0; i < 48; i++) {
      byte[] prefix = java.util.Arrays.copyOf(bytes, i);
      try {
        Wave.read(prefix);
      } catch (IOException refused) {
        assertThat(refused).hasMessageStartingWith("wrote");
      }
    }
  }

  private void assertFails(String sentence, String... command) {
    assertThatThrownBy(() -> speak("some words", command))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining(sentence);
  }

  private Speech speak(String text, String... command) throws SpeechException {
    return speak(text, Map.of("command", List.of(command), "seconds", List.of("1")));
  }

  private Speech speak(String text, Map<String, List<String>> details) throws SpeechException {
    Map<String, List<String>> patient = new HashMap<>(details);
    if (!details.getOrDefault("command", List.of("")).contains("100")) {
      patient.put("seconds", List.of("60"));
    }
    try (Synthesizer synthesizer = engine.synthesizer(voice(patient))) {
      List<Cue.Word> words = new ArrayList<>(Scripts.words(text));
      return synthesizer.speak(new Phrase(words, Cue.Voicing.PLAIN, true));
    }
  }

  private static Voice voice(Map<String, List<String>> details) {
    return new Voice(
        "eve",
        "command",
        "eve",
        Language.ENGLISH,
        "",
        160,
        1,
        0,
        1,
        Voice.Quotation.NONE,
        "",
        "",
        details);
  }

  private Path tone(double seconds, int rate, int level) throws IOException {
    return Files.write(folder.resolve("tone" + rate + ".wav"), wave(seconds, rate, 16, 1, level));
  }

  private static byte[] wave(double seconds, int rate, int bits, int channels, int level) {
    int frames = (int) (seconds * rate);
    int bytes = frames * channels * bits / 8;
    ByteBuffer out = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
    out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
    out.putShort((short) channels).putInt(rate).putInt(rate * channels * bits / 8);
    out.putShort((short) (channels * bits / 8)).putShort((short) bits);
    out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
    for (int i = 0; i < frames * channels; i++) {
      put(out, bits, level);
    }
    return out.array();
  }

  private static void put(ByteBuffer out, int bits, int value) {
    switch (bits) {
      case 8 -> out.put((byte) (value / 256 + 128));
      case 16 -> out.putShort((short) value);
      case 24 -> out.put((byte) 0).putShort((short) value);
      default -> out.putInt(value << 16);
    }
  }
}
