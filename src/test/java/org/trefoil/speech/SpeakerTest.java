package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trefoil.audio.PcmSink;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

class SpeakerTest {

  private static final Cast CAST = Cast.of(ClickEngine.voice("standard", "en"));
  private static final int LETTER = ClickEngine.RATE / 20;

  private final Report report = Scripts.report();
  private final Samples samples = new Samples();

  /** Keeps what it is given. */
  private static final class Samples implements PcmSink {
    private short[] all = new short[1024];
    private int count;
    private final List<String> chapters = new ArrayList<>();

    @Override
    public void chapter(String title) {
      chapters.add(title + " at " + count);
    }

    @Override
    public void write(short[] source, int from, int to) {
      if (count + to - from > all.length) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, count + to - from));
      }
      System.arraycopy(source, from, all, count, to - from);
      count += to - from;
    }

    short[] heard() {
      return Arrays.copyOf(all, count);
    }
  }

  @Test
  void clipsFollowEachOtherAndWordsLieInThem() throws Exception {
    Timeline timeline =
        speak(
            Scripts.announce("h-1", "Heading"),
            Scripts.say("s-1", "one two, three."),
            Scripts.pause(250),
            Scripts.say("s-2", "four"));
    assertThat(timeline.clips())
        .extracting(Clip::node, Clip::kind, Clip::start, Clip::end)
        .containsExactly(
            tuple("h-1", Clip.Kind.ANNOUNCEMENT, 0, 7 * LETTER),
            tuple("s-1", Clip.Kind.TEXT, 7 * LETTER, 18 * LETTER),
            tuple("s-2", Clip.Kind.TEXT, 18 * LETTER + 4000, 22 * LETTER + 4000));
    assertThat(timeline.clips().get(0).words()).isEmpty();
    assertThat(timeline.clips().get(1).words())
        .containsExactly(
            new Clip.Word(0, 3, 7L * LETTER, 10L * LETTER),
            new Clip.Word(4, 7, 10L * LETTER, 13L * LETTER),
            new Clip.Word(9, 14, 13L * LETTER, 18L * LETTER));
    assertThat(timeline.samples()).isEqualTo(samples.count).isEqualTo(22L * LETTER + 4000);
  }

  @Test
  void pagesAreMarkedAndTheSinkHearsOfChaptersWhereTheyBegin() throws Exception {
    Timeline timeline =
        speak(
            Scripts.chapter("h-1", "One"),
            Scripts.say("s-1", "one"),
            new Cue.Page(new NodeId("s-2"), "ii"),
            Scripts.say("s-2", "four"),
            Scripts.chapter("h-2", "Two"),
            Scripts.say("s-3", "five"));
    assertThat(timeline.pages())
        .containsExactly(new Timeline.PageMark("ii", new NodeId("s-2"), 3L * LETTER));
    assertThat(samples.chapters).containsExactly("One at 0", "Two at " + 7 * LETTER);
  }

  @Test
  void wordsThatSayTheSameStretchAreOneWordOfTheText() throws Exception {
    List<Cue.Word> words =
        List.of(
            new Cue.Word("number", "", 0, 0),
            new Cue.Word("five", "", 0, 2),
            new Cue.Word("dollars", ".", 0, 2));
    Timeline timeline =
        speak(new Cue.Say(new NodeId("s"), Language.ENGLISH, Cue.Voicing.PLAIN, words, true));
    assertThat(timeline.clips().get(0).words())
        .containsExactly(new Clip.Word(0, 2, 6L * LETTER, 17L * LETTER));
  }

  @Test
  void aPauseIsSilentAndAsLongAsTheVoiceMakesIt() throws Exception {
    Voice slow = ClickEngine.voice("slow", "en");
    Voice voice =
        new Voice(
            slow.name(),
            slow.engine(),
            slow.id(),
            slow.language(),
            "",
            160,
            1,
            0,
            2.5,
            Voice.Quotation.NONE,
            "",
            "",
            java.util.Map.of());
    try (Speaker speaker = new Speaker(Cast.of(voice), List.of(new ClickEngine()), 1)) {
      speak(speaker, Scripts.script(Scripts.pause(400)));
    }
    assertThat(samples.heard()).hasSize(16000).containsOnly(0);
  }

  @Test
  void theFirstChapterBeginsWithTheRecording() throws Exception {
    Timeline timeline =
        speak(
            Scripts.say("t", "Title"),
            Scripts.chapter("h-1", "One"),
            Scripts.say("s-1", "abc"),
            Scripts.chapter("h-2", "الثاني"));
    assertThat(timeline.chapters())
        .containsExactly(
            new Timeline.Mark(new NodeId("h-1"), "One", 1, 0),
            new Timeline.Mark(new NodeId("h-2"), "الثاني", 1, 8L * LETTER));
  }

  @Test
  void theSameSamplesAndTimesComeOfAnyNumberOfThreads() throws Exception {
    Script script = book(400);
    Timeline one = speak(script, 1);
    short[] first = samples.heard();
    for (int threads = 2; threads <= 5; threads++) {
      samples.count = 0;
      assertThat(speak(script, threads)).isEqualTo(one);
      assertThat(samples.heard()).isEqualTo(first);
    }
  }

  @Test
  void aVeryLongSentenceIsOneClipWithAllItsWords() throws Exception {
    String text =
        IntStream.range(0, 5000).mapToObj(i -> "w" + i % 7).collect(Collectors.joining(" "));
    Timeline timeline = speak(Scripts.say("s", text));
    assertThat(timeline.clips()).hasSize(1);
    assertThat(timeline.clips().get(0).words()).hasSize(5000);
  }

  @Test
  void aLongSentenceIsCutAtACommaAndPausesThere() throws Exception {
    String text =
        IntStream.range(0, 80).mapToObj(i -> i == 49 ? "x," : "x").collect(Collectors.joining(" "));
    List<Clip.Word> words = speak(Scripts.say("s", text)).clips().get(0).words();
    for (int i = 1; i < 80; i++) {
      long gap = words.get(i).start() - words.get(i - 1).end();
      assertThat(gap).as("before word " + i).isEqualTo(i == 50 ? 2880 : 0);
    }
  }

  @Test
  void aWordOfManyThousandLettersIsSpokenInBoundedPieces() throws Exception {
    Timeline timeline = speak(Scripts.say("s", "a" + "bc".repeat(30_000) + " end"));
    assertThat(timeline.clips().get(0).words()).hasSize(2);
    assertThat(timeline.samples()).isEqualTo(60_004L * LETTER);
  }

  @Test
  void aScriptOfNothingIsAShortSilence() throws Exception {
    Timeline timeline = speak(new Cue[0]);
    assertThat(timeline.clips()).isEmpty();
    assertThat(samples.heard()).hasSize(8000).containsOnly(0);
  }

  @Test
  void aSentenceWithoutWordsKeepsItsPlace() throws Exception {
    Timeline timeline =
        speak(new Cue.Say(new NodeId("s"), Language.ENGLISH, Cue.Voicing.PLAIN, List.of(), true));
    assertThat(timeline.clips()).hasSize(1);
    assertThat(timeline.clips().get(0).end()).isEqualTo(4800);
  }

  @Test
  void aWordWithoutASoundIsReportedAndKeepsItsPlace() throws Exception {
    Timeline timeline = speak(Scripts.say("s", "☃"));
    assertThat(timeline.clips().get(0).end()).isEqualTo(4800);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(Code.UNSPEAKABLE))
        .satisfies(found -> assertThat(found.message()).contains("☃"));
  }

  @Test
  void aLanguageWithoutAVoiceIsReadInLatinLettersAndReportedOnce() throws Exception {
    Language arabic = new Language("ar");
    Timeline timeline =
        speak(
            Scripts.say("s-1", "مرحبا", arabic),
            Scripts.say("s-2", "شكرا", new Language("ar-EG")),
            Scripts.say("s-3", "bonjour", new Language("fr")));
    assertThat(timeline.clips()).hasSize(3).allMatch(clip -> clip.words().size() == 1);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.NO_VOICE, Code.NO_VOICE);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("Arabic"))
        .anyMatch(message -> message.contains("French"));
    assertThat(report.diagnostics().get(0).hint()).contains("--voice ar=NAME");
  }

  @Test
  void aVoiceChosenForALanguageGetsItsOwnLetters() throws Exception {
    Cast cast =
        new Cast(CAST.standard(), Map.of(new Language("ar"), ClickEngine.voice("amal", "ar")));
    try (Speaker speaker = new Speaker(cast, List.of(new ClickEngine()), 2)) {
      speak(speaker, Scripts.script(Scripts.say("s-1", "مرحبا", new Language("ar-EG"))));
    }
    assertThat(report.diagnostics())
        .as("the test engine has no sound for letters that aren't ASCII")
        .extracting(Diagnostic::code)
        .containsExactly(Code.UNSPEAKABLE);
  }

  @Test
  void aVoiceOfAnotherRateIsBroughtToThatOfTheRecording() throws Exception {
    Cast cast =
        new Cast(
            CAST.standard(), Map.of(new Language("fr"), ClickEngine.voice("slow-clock", "fr")));
    try (Speaker speaker = new Speaker(cast, List.of(new ClickEngine()), 2)) {
      Script script =
          Scripts.script(
              Scripts.say("s-0", "one"), Scripts.say("s-1", "oui non", new Language("fr")));
      Timeline timeline = speak(speaker, script);
      assertThat(timeline.clips().get(1).words())
          .containsExactly(
              new Clip.Word(0, 3, 3L * LETTER, 9L * LETTER),
              new Clip.Word(4, 7, 9L * LETTER, 15L * LETTER));
      assertThat(speaker.sampleRate(new Language("fr"))).isEqualTo(ClickEngine.RATE / 2);
    }
  }

  @Test
  void anEngineThatIsNotThereIsNamed() {
    try (Speaker speaker = new Speaker(CAST, List.of(), 1)) {
      assertThatThrownBy(() -> speaker.sampleRate(Language.ENGLISH))
          .isInstanceOf(SpeechException.class)
          .hasMessageContaining("click");
    }
  }

  @Test
  void anEngineThatFailsEndsTheSpeaking() {
    assertThatThrownBy(() -> speak(Scripts.say("s-1", "fine"), Scripts.say("s-2", "fail")))
        .isInstanceOf(SpeechException.class)
        .hasMessage("test.md:1:1: The engine failed; with --keep-going the rest is spoken");
  }

  @Test
  void theRestIsSpokenWhenItIsToGoOn() throws Exception {
    SpeakingOptions goingOn =
        SpeakingOptions.DEFAULTS.withThreads(2).with(SpeakingOptions.Failing.GOES_ON);
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), goingOn)) {
      Timeline timeline =
          speak(
              speaker,
              Scripts.script(
                  Scripts.say("s-1", "fine"),
                  Scripts.say("s-2", "fail now"),
                  Scripts.say("s-3", "good")));
      assertThat(timeline.clips()).hasSize(3);
      assertThat(timeline.clips().get(1).words()).isEmpty();
      assertThat(timeline.clips().get(1).end() - timeline.clips().get(1).start()).isEqualTo(4800);
    }
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(Code.NOT_HEARD))
        .satisfies(found -> assertThat(found.message()).isEqualTo("The engine failed"));
  }

  @Test
  void aVoiceThatFailsAgainAndAgainIsAskedNoMore() throws Exception {
    SpeakingOptions goingOn =
        SpeakingOptions.DEFAULTS.withThreads(1).with(SpeakingOptions.Failing.GOES_ON);
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), goingOn)) {
      Cue[] cues = new Cue[20];
      Arrays.setAll(cues, i -> Scripts.say("s-" + i, "fail"));
      speak(speaker, Scripts.script(cues));
    }
    assertThat(report.diagnostics())
        .extracting(Diagnostic::message)
        .contains("The voice standard failed 5 times in a row and isn't asked again");
  }

  @Test
  void aSinkThatFailsEndsTheSpeaking() {
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), 2)) {
      PcmSink full =
          (source, from, to) -> {
            throw new IOException("disk full");
          };
      assertThatThrownBy(
              () -> speaker.speak(book(50), full, report, id -> Span.START, SpeechProgress.NONE))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  @Test
  void interruptionStopsIt() {
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), 2)) {
      SpeechProgress interrupting =
          (done, total) -> {
            if (done >= 20 && done < 2000) {
              Thread.currentThread().interrupt();
            }
          };
      assertThatThrownBy(
              () -> speaker.speak(book(5000), samples, report, id -> Span.START, interrupting))
          .isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void aVoiceThatCanNotBeToldPhonemesIsNamedOnce() throws Exception {
    Cue.Word told = new Cue.Word("abc", "", 0, 3, Cue.Origin.AS_WRITTEN, "eɪbiːsiː");
    Cue.Say one =
        new Cue.Say(new NodeId("s"), Language.ENGLISH, Cue.Voicing.PLAIN, List.of(told), true);
    Cue.Say two =
        new Cue.Say(new NodeId("t"), Language.ENGLISH, Cue.Voicing.PLAIN, List.of(told), true);
    Voice voice = ClickEngine.voice("standard", "en");
    List<SpeechEngine> engines = List.of(new ClickEngine());
    Cast cast = new Cast(voice, Map.of(), new VoiceCatalog(List.of(voice), engines));
    try (Speaker speaker = new Speaker(cast, engines, 1)) {
      speak(speaker, Scripts.script(one, two));
    }
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(Code.BAD_LEXEME);
              assertThat(diagnostic.message()).contains("can't be told phonemes").contains("abc");
            });
  }

  @Test
  void progressCountsTheLetters() throws Exception {
    List<Long> told = new ArrayList<>();
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), 2)) {
      Script script =
          Scripts.script(Scripts.say("s", "abc"), Scripts.pause(1), Scripts.say("t", "b"));
      speaker.speak(
          script, samples, report, id -> Span.START, (done, total) -> told.add(done * 10 + total));
    }
    assertThat(told).containsExactly(46L, 46L, 66L);
  }

  private Timeline speak(Cue... cues) throws IOException, InterruptedException {
    return speak(Scripts.script(cues), 2);
  }

  private Timeline speak(Script script, int threads) throws IOException, InterruptedException {
    try (Speaker speaker = new Speaker(CAST, List.of(new ClickEngine()), threads)) {
      return speak(speaker, script);
    }
  }

  private Timeline speak(Speaker speaker, Script script) throws IOException, InterruptedException {
    return speaker.speak(script, samples, report, id -> Span.START, SpeechProgress.NONE);
  }

  private static Script book(int sentences) {
    Random random = new Random(3);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      String text =
          IntStream.rangeClosed(0, random.nextInt(90))
              .mapToObj(k -> "abcdefghij".substring(random.nextInt(10)))
              .collect(Collectors.joining(" "));
      cues.add(Scripts.say("s-" + i, text));
      cues.add(Scripts.pause(random.nextInt(500)));
    }
    return new Script(Language.ENGLISH, cues);
  }

  private static org.assertj.core.groups.Tuple tuple(
      String node, Clip.Kind kind, long start, long end) {
    return org.assertj.core.api.Assertions.tuple(new NodeId(node), kind, start, end);
  }
}
