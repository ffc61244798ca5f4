package org.trefoil.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {

  private static final Map<String, List<String>> PLAIN =
      Map.of(
          "cat", List.of("k", "ae1", "t"),
          "dog", List.of("d", "ao1", "g"),
          "house", List.of("hh", "aw1", "s"),
          "i", List.of("ay"),
          "we", List.of("w", "iy1"),
          "could", List.of("k", "uh1", "d"),
          "is", List.of("ih1", "z"),
          "brien", List.of("b", "r", "ay1", "ax", "n"),
          "boys", List.of("b", "oy1", "z"));

  @ParameterizedTest
  @CsvSource({
    "don't, d ow1 n t",
    "i'm, ay m",
    "we'll, w iy1 l",
    "i'd, ay d",
    "i've, ay v",
    "cat's, k ae1 t s",
    "dog's, d ao1 g z",
    "house's, hh aw1 s ax z",
    "cat'd, k ae1 t ax d",
    "cat'll, k ae1 t ax l",
    "could've, k uh1 d ax v",
    "isn't, ih1 z ax n t",
    "couldn't've, k uh1 d ax n t ax v",
    "boys', b oy1 z",
    "o'brien, ow b r ay1 ax n",
    "o'clock, ax k l aa1 k",
  })
  void soundAsPeopleSayThem(String word, String phones) {
    assertThat(phones(word)).contains(List.of(phones.split(" ")));
  }

  @Test
  void otherApostrophesAreNone() {
    assertThat(phones("rock'n'roll")).isEmpty();
    assertThat(phones("'")).isEmpty();
    assertThat(phones("''''")).isEmpty();
    assertThat(phones("n't")).isEmpty();
  }

  private static Optional<List<String>> phones(String word) {
    return Contractions.phones(word, plain -> PLAIN.getOrDefault(plain, List.of()));
  }
}
