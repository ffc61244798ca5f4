package org.trefoil.speech.freetts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * IPA to the phones of FreeTTS: those of American English. What English hasn't is said with what
 * comes nearest; the table {@code ipa.tsv} tells how.
 */
final class IpaPhones {

  private static final Map<String, List<String>> PHONES = read();
  private static final int LONGEST =
      PHONES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final char PRIMARY = 'ˈ';
  private static final char NASAL = '\u0303';
  private static final char SYLLABIC = '\u0329';

  private final List<String> phones = new ArrayList<>();
  private boolean stressed;

  private IpaPhones() {}

  /** The phones of a word in IPA, with a 1 after a stressed vowel; none if it has no sound. */
  static List<String> of(String ipa) {
    String text = Normalizer.normalize(ipa, Normalizer.Form.NFD).replace("\u0361", "");
    IpaPhones found = new IpaPhones();
    int at = 0;
    while (at < text.length()) {
      at += found.take(text, at);
    }
    return found.phones;
  }

  private int take(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      List<String> known = PHONES.get(text.substring(at, at + length));
      if (known != null) {
        known.forEach(this::add);
        return length;
      }
    }
    mark(text.charAt(at));
    return 1;
  }

  private void add(String phone) {
    boolean vowel = vowel(phone);
    phones.add(vowel && stressed ? phone + "1" : phone);
    stressed &= !vowel;
  }

  private static boolean vowel(String phone) {
    return "aeiou".indexOf(phone.charAt(0)) >= 0;
  }

  /** What shapes the phones around it; anything else has no sound here. */
  private void mark(char c) {
    if (c == PRIMARY) {
      stressed = true;
    } else if (c == NASAL && !phones.isEmpty()) {
      phones.add("n");
    } else if (c == SYLLABIC && !phones.isEmpty()) {
      phones.add(phones.size() - 1, "ax");
    }
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> found = new HashMap<>();
    try (InputStream in = IpaPhones.class.getResourceAsStream("ipa.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(
              line -> {
                for (String symbol : line[0].split(" ")) {
                  String form = Normalizer.normalize(symbol, Normalizer.Form.NFD);
                  found.put(form, List.of(line[1].split(" ")));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException("The phones of IPA", e);
    }
    return found;
  }
}
