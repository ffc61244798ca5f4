package org.trefoil.speech.piper;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which phonemes of a clause are whose. eSpeak NG says some words as one ("of the") and some
 * in several, so the gaps between its groups tell only when there are as many groups as words;
 * otherwise the clause is laid beside the same words said one by one, so that least has to be
 * changed (edit distance).
 */
final class WordBounds {

  /** Comparisons; more are not worth the time, and the phonemes are shared out evenly. */
  private static final long MOST = 4_000_000;

  private WordBounds() {}

  /**
   * The word of each character.
   *
   * @param clause the phonemes of a clause, groups apart by spaces
   * @param words the phonemes of each of its words by itself
   */
  static int[] owners(String clause, List<String> words) {
    int groups = clause.isBlank() ? 0 : clause.strip().split(" +").length;
    return groups == words.size() ? byGroups(clause) : byLikeness(clause, words);
  }

  private static int[] byGroups(String clause) {
    int[] owners = new int[clause.length()];
    int word = 0;
    boolean inside = false;
    for (int i = 0; i < owners.length; i++) {
      boolean space = clause.charAt(i) == ' ';
      word += space && inside ? 1 : 0;
      inside = !space;
      owners[i] = space ? PhonemeIds.NOBODY : word;
    }
    return owners;
  }

  private static int[] byLikeness(String clause, List<String> words) {
    StringBuilder apart = new StringBuilder();
    int[] whose = new int[words.stream().mapToInt(String::length).sum()];
    for (int word = 0; word < words.size(); word++) {
      int from = apart.length();
      apart.append(words.get(word).replace(" ", ""));
      Arrays.fill(whose, from, apart.length(), word);
    }
    String together = clause.replace(" ", "");
    int[] found =
        (long) together.length() * apart.length() > MOST || apart.isEmpty()
            ? evenly(together.length(), words.size())
            : aligned(together, apart.toString(), whose);
    int[] owners = new int[clause.length()];
    int at = 0;
    for (int i = 0; i < owners.length; i++) {
      owners[i] = clause.charAt(i) == ' ' ? PhonemeIds.NOBODY : found[at++];
    }
    return owners;
  }

  private static int[] evenly(int length, int words) {
    int[] owners = new int[length];
    for (int i = 0; i < length; i++) {
      owners[i] = (int) ((long) i * words / length);
    }
    return owners;
  }

  private static int[] aligned(String together, String apart, int[] whose) {
    int[][] cost = costs(together, apart);
    int[] owners = new int[together.length()];
    int i = together.length();
    int j = apart.length();
    while (i > 0) {
      int here = cost[i][j];
      boolean same = j > 0 && together.charAt(i - 1) == apart.charAt(j - 1);
      if (j > 0 && here == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        owners[--i] = whose[--j];
      } else if (j > 0 && here == cost[i][j - 1] + 1) {
        j--;
      } else {
        owners[--i] = whose[Math.max(0, j - 1)];
      }
    }
    return owners;
  }

  private static int[][] costs(String together, String apart) {
    int[][] cost = new int[together.length() + 1][apart.length() + 1];
    for (int i = 0; i <= together.length(); i++) {
      for (int j = 0; j <= apart.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, i, j, together, apart);
      }
    }
    return cost;
  }

  private static int least(int[][] cost, int i, int j, String together, String apart) {
    int change = together.charAt(i - 1) == apart.charAt(j - 1) ? 0 : 1;
    int either = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    return Math.min(either, cost[i - 1][j - 1] + change);
  }
}
