package org.trefoil.narration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;

/**
 * Written forms and what is said for them, in sentences of our own, by classes. What isn't said as
 * it should be is listed by name in {@code misses.txt}; of no class may more than one in twenty be.
 * The sets that are called unseen were written before any rule had read them, the second of them
 * after the rules had been mended by the first.
 */
class PairsTest {

  private static final Path FOLDER = Path.of("src/test/resources/narration");
  private static final double LEAST = 0.95;
  private static final List<String> SETS = List.of("", "-unseen", "-unseen-again");

  private record Pair(String kind, String written, String spoken) {}

  @ParameterizedTest
  @CsvSource({"en, english, 1900", "de, german, 200", "fr, french, 200", "es, spanish, 200"})
  void writtenFormsAreSaidAsThePairsTell(String tag, String file, int least) throws IOException {
    Verbalizer verbalizer = Verbalizer.of(new Language(tag));
    List<Pair> pairs = new ArrayList<>();
    List<Pair> misses = new ArrayList<>();
    for (String set : SETS) {
      List<Pair> some = pairs(file + set);
      List<Pair> missed = missed(some, verbalizer);
      assertThat(told(missed, verbalizer)).isEqualTo(listed(file + set));
      pairs.addAll(some);
      misses.addAll(missed);
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(least);
    Map<String, Long> missed = byKind(misses);
    byKind(pairs)
        .forEach(
            (kind, all) ->
                assertThat(1 - missed.getOrDefault(kind, 0L) / (double) all)
                    .as(kind)
                    .isGreaterThanOrEqualTo(LEAST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void theMachinesLocaleDoesNotMatter(String tag) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      for (String language : List.of("en english", "de german", "fr french", "es spanish")) {
        String[] parts = language.split(" ");
        writtenFormsAreSaidAsThePairsTell(parts[0], parts[1], 60);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "english-unseen", "english-unseen-again"})
  void everyEnglishWordIsAscii(String file) throws IOException {
    Verbalizer english = Verbalizer.of(Language.ENGLISH);
    for (Pair pair : pairs(file)) {
      assertThat(said(english, pair.written())).matches("[A-Za-z',.?!:; ]*");
    }
  }

  private static List<Pair> missed(List<Pair> pairs, Verbalizer verbalizer) {
    return pairs.stream()
        .filter(pair -> !said(verbalizer, pair.written()).equals(pair.spoken()))
        .toList();
  }

  private static Map<String, Long> byKind(List<Pair> pairs) {
    return pairs.stream()
        .collect(Collectors.groupingBy(Pair::kind, TreeMap::new, Collectors.counting()));
  }

  private static List<String> told(List<Pair> misses, Verbalizer verbalizer) {
    return misses.stream()
        .map(miss -> miss.written() + " => " + said(verbalizer, miss.written()))
        .toList();
  }

  private static List<String> listed(String file) throws IOException {
    List<String> misses = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("misses.txt"))) {
      if (line.startsWith(file + "\t")) {
        misses.add(line.substring(file.length() + 1));
      }
    }
    return misses;
  }

  private static List<Pair> pairs(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file + ".tsv")).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t"))
        .map(columns -> new Pair(columns[0], columns[1], columns[2]))
        .toList();
  }

  private static String said(Verbalizer verbalizer, String written) {
    return verbalizer.words(written, Manner.TEXT).stream()
        .map(word -> word.word() + word.after())
        .collect(Collectors.joining(" "));
  }
}
