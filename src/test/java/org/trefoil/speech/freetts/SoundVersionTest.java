package org.trefoil.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Scripts;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.VoiceCatalog;

/**
 * The clip store goes by {@link FreeTtsEngine#VERSION}. If this test fails the sound has changed:
 * raise the number after the stroke, and put the new digest here.
 */
class SoundVersionTest {

  private static final String VERSION = "1.2.2/2";
  private static final String DIGEST =
      "1af4b8f7d1d1399f7eea8f96060172cef2a55d02c140dc42fa67dc05d3d9ab13";

  @Test
  void theSoundBelongsToTheVersion() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Synthesizer kevin = new FreeTtsEngine().synthesizer(VoiceCatalog.embedded().get(0))) {
      for (String text :
          List.of(
              "The ferry leaves at ten past six, and the keeper waves.",
              "Is it late?",
              "I don't think they're Zoë's 42 thingumajigs!")) {
        for (Cue.Voicing voicing : Cue.Voicing.values()) {
          short[] samples = kevin.speak(new Phrase(Scripts.words(text), voicing, true)).samples();
          ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2);
          bytes.asShortBuffer().put(samples);
          digest.update(bytes);
        }
      }
    }
    assertThat(FreeTtsEngine.VERSION).isEqualTo(VERSION);
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }
}
