package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void tagsAreReadAsPeopleWriteThem() {
    assertThat(Language.parse(" EN_us ")).contains(new Language("en-US"));
    assertThat(Language.parse("ZH-hant")).contains(new Language("zh-Hant"));
    assertThat(Language.parse("und")).contains(Language.UNDETERMINED);
  }

  @Test
  void whatIsNoTagIsNone() {
    assertThat(Language.parse("")).isEmpty();
    assertThat(Language.parse("English, mostly")).isEmpty();
    assertThat(Language.parse("e")).isEmpty();
    assertThat(Language.parse("\"><script>")).isEmpty();
    assertThatThrownBy(() -> new Language("a b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theScriptDecidesTheDirection() {
    assertThat(new Language("ar").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("he-IL").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("az-Arab").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("ar-Latn").direction()).isEqualTo(Direction.LTR);
    assertThat(new Language("de").direction()).isEqualTo(Direction.LTR);
  }
}
