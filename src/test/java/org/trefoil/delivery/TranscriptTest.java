package org.trefoil.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.document.NodeId;

class TranscriptTest {

  private static final Transcript TWO =
      new Transcript(
          List.of(
              new Transcript.Line(
                  new NodeId("p-1-s1"),
                  "Fish & <chips>,\nplease. ",
                  0,
                  1500,
                  List.of(
                      new Transcript.Word(0, 0),
                      new Transcript.Word(7, 400),
                      new Transcript.Word(16, 400),
                      new Transcript.Word(16, 900))),
              new Transcript.Line(
                  new NodeId("p-1-s2"), "第三章 --> \uD83D\uDE00", 7_384_000, 7_385_001, List.of())));

  @Test
  void vttHasACueASentenceAndAStampAWord() {
    assertThat(WebVtt.of(TWO))
        .isEqualTo(
            """
            WEBVTT

            p-1-s1
            00:00:00.000 --> 00:00:01.500
            Fish &amp; <00:00:00.400>&lt;chips&gt;, <00:00:00.900>please.

            p-1-s2
            02:03:04.000 --> 02:03:05.001
            第三章 --&gt; \uD83D\uDE00
            """);
  }

  @Test
  void lrcHasALineASentence() {
    assertThat(Lrc.of(TWO, "A [good] title", "Ada"))
        .isEqualTo(
            """
            [ti:A [good) title]
            [ar:Ada]
            [00:00.00]Fish & <chips>, please.
            [123:04.00]第三章 --> \uD83D\uDE00
            """);
  }

  @Test
  void chaptersAreJson() {
    assertThat(
            ChapterJson.of(
                "A \"title\"",
                "",
                List.of(new ChapterJson.Entry("\\", 0, 1.5)),
                List.of(new ChapterJson.Page("iv", 0.25))))
        .isEqualTo(
            """
            {
              "version": "1.2.0",
              "title": "A \\"title\\"",
              "chapters": [
                {
                  "startTime": 0.000,
                  "endTime": 1.500,
                  "title": "\\\\"
                }
              ],
              "pages": [
                {
                  "title": "iv",
                  "startTime": 0.250
                }
              ]
            }
            """);
  }
}
