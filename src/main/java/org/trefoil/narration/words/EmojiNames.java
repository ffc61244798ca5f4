package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.language.EmojiSequences;

/** What emoji are called in a language: by the annotations of CLDR, for the languages we speak. */
final class EmojiNames {

  private static final String JOINER = "\u200D";

  private final String language;
  private Optional<Table> table = Optional.empty();
  private boolean read;

  /**
   * The names in a language; there are none in one that we have no table of.
   *
   * @param language its primary subtag
   */
  EmojiNames(String language) {
    this.language = language;
  }

  /**
   * The name of a picture, its parts apart by commas, such as {@code family, man, woman, girl};
   * empty when it has none.
   *
   * @param picture a character or a sequence, without variation selectors
   */
  String of(String picture) {
    if (names().isEmpty() || picture.charAt(0) < 0x80) {
      return "";
    }
    String whole = names().get().cell(picture, 1);
    return whole.isEmpty() && picture.codePointCount(0, picture.length()) > 1
        ? toned(picture)
        : whole;
  }

  /** The name of the picture without its skin tones, and then theirs. */
  private String toned(String picture) {
    StringBuilder plain = new StringBuilder();
    List<String> names = new ArrayList<>();
    picture
        .codePoints()
        .forEach(
            c -> {
              String name = EmojiSequences.skinTone(c) ? cell(Character.toString(c)) : "";
              if (name.isEmpty()) {
                plain.appendCodePoint(c);
              } else if (!names.contains(name)) {
                names.add(name);
              }
            });
    String base = cell(plain.toString());
    names.addAll(0, base.isEmpty() ? apart(plain.toString()) : List.of(base));
    return String.join(", ", names);
  }

  /** The names of the parts of a sequence that has none. */
  private List<String> apart(String sequence) {
    List<String> names = new ArrayList<>();
    for (String part : sequence.split(JOINER)) {
      String name = cell(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private String cell(String picture) {
    return names().map(table -> table.cell(picture, 1)).orElse("");
  }

  /** Read when first asked for: most texts have no emoji. */
  private Optional<Table> names() {
    if (!read) {
      table = Table.find("emoji/" + language);
      read = true;
    }
    return table;
  }
}
