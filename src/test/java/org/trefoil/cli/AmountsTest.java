package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.language.Language;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({"0,0 bytes", "999,999 bytes", "1000,1 kB", "14499,14 kB", "999499,999 kB"})
  void smallSizes(long bytes, String words) {
    assertThat(Amounts.size(bytes)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"999500,1.0 MB", "2340000,2.3 MB", "5000000000,5000.0 MB"})
  void largeSizes(long bytes, String words) {
    assertThat(Amounts.size(bytes)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2,0 seconds",
    "1,1 second",
    "59.4,59 seconds",
    "60,1 minute",
    "291,4 minutes 51 seconds",
    "7380,2 hours 3 minutes",
    "3600,1 hour"
  })
  void times(double seconds, String words) {
    assertThat(Amounts.time(seconds)).isEqualTo(words);
  }

  @Test
  void languagesAreNamedInEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Amounts.language(new Language("en"))).isEqualTo("English (en)");
      assertThat(Amounts.size(2_340_000)).isEqualTo("2.3 MB");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Amounts.language(new Language("qqq"))).isEqualTo("qqq");
  }
}
