package org.trefoil.epub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trefoil.language.Language;

/**
 * How a name is filed in a catalogue. Names are turned round only where that is safe: given names
 * first (as in most languages of Europe), one family name, particles kept with it. What might be a
 * double family name, an institution or a name in another order is left as it is printed.
 */
final class SortName {

  private static final Set<String> FAMILY_FIRST = Set.of("hu", "zh", "ja", "ko", "vi", "km");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "der", "den", "de", "du", "la", "le", "da", "di", "del", "dos", "zu");
  private static final Pattern GIVEN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(-?\\p{Lu}\\.?)*");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)the|der|die|das|les?|la|el|los|[\\p{L}]*(group|press|team|institut|office|agency|authority|society|university).*");

  private SortName() {}

  /** The name as filed; empty when it is as printed, or when it can't be told. */
  static Optional<String> of(String name, Language language) {
    List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    if (words.size() < 2 || FAMILY_FIRST.contains(language.primary()) || name.contains(",")) {
      return Optional.empty();
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    List<String> given = words.subList(0, family);
    boolean sure = isGiven(given) && GIVEN.matcher(words.get(words.size() - 1)).matches();
    boolean institution = words.stream().anyMatch(word -> NO_PERSON.matcher(word).matches());
    return sure && !institution
        ? Optional.of(
            String.join(" ", words.subList(family, words.size())) + ", " + String.join(" ", given))
        : Optional.empty();
  }

  /** One given name, followed by nothing but initials; or initials alone. */
  private static boolean isGiven(List<String> given) {
    return GIVEN.matcher(given.get(0)).matches()
        && given.stream().skip(1).allMatch(word -> INITIAL.matcher(word).matches());
  }
}
