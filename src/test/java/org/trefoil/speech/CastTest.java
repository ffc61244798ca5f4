package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.language.Language;

class CastTest {

  private static final Voice ENGLISH = ClickEngine.voice("eve", "en-US");
  private static final Voice ARABIC = ClickEngine.voice("amal", "ar");
  private static final VoiceCatalog CATALOG =
      new VoiceCatalog(List.of(ENGLISH, ARABIC), List.of(new ClickEngine()));

  @Test
  void theFirstVoiceOfTheCatalogSpeaksItsLanguageWhenNothingIsChosen() throws Exception {
    Cast cast = Cast.choose(CATALOG, List.of());
    assertThat(cast.voice(new Language("en-GB"))).contains(ENGLISH);
    assertThat(cast.voice(Language.UNDETERMINED)).contains(ENGLISH);
    assertThat(cast.voice(new Language("fr"))).isEmpty();
    assertThat(cast.voice(new Language("ar-EG")))
        .as("the catalog has one that speaks it")
        .contains(ARABIC);
  }

  @Test
  void aVoiceIsChosenByLanguageWithOrWithoutRegion() throws Exception {
    Cast cast = Cast.choose(CATALOG, List.of("ar=amal", "en-GB=amal"));
    assertThat(cast.voice(new Language("ar-EG"))).contains(ARABIC);
    assertThat(cast.voice(new Language("en-GB"))).contains(ARABIC);
    assertThat(cast.voice(new Language("en-US"))).contains(ENGLISH);
  }

  @Test
  void aNameAloneIsTheStandardVoice() throws Exception {
    assertThat(Cast.choose(CATALOG, List.of("amal")).standard()).isEqualTo(ARABIC);
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Cast.choose(CATALOG, List.of("bob")))
        .isInstanceOf(UnknownVoiceException.class)
        .hasMessageContaining("bob")
        .hasMessageContaining("eve, amal");
    assertThatThrownBy(() -> Cast.choose(CATALOG, List.of("=amal")))
        .isInstanceOf(UnknownVoiceException.class);
  }
}
