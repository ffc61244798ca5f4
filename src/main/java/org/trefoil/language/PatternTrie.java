package org.trefoil.language;

import java.util.Arrays;

/**
 * Liang's patterns in a trie (Word Hy-phen-a-tion by Com-put-er, 1983): letters lead from node to
 * node, and where a pattern ends stand its digits. Edges are in one open hash table, so that tens
 * of thousands of patterns take little room and little time.
 */
final class PatternTrie {

  private static final byte[] NONE = {};

  private long[] edges = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private byte[][] digits = new byte[1 << 10][];
  private int nodes = 1;
  private int count;

  /** Adds a pattern such as {@code .hy3ph}. */
  void add(CharSequence pattern) {
    byte[] values = new byte[pattern.length() + 1];
    int node = 0;
    int letters = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        values[letters] = (byte) (c - '0');
      } else {
        node = grown(node, c);
        letters++;
      }
    }
    digits[node] = Arrays.copyOf(values, letters + 1);
  }

  /** The highest digit that any pattern has for each place of a word between two full stops. */
  byte[] values(CharSequence dotted) {
    byte[] values = new byte[dotted.length() + 1];
    for (int from = 0; from < dotted.length(); from++) {
      int node = 0;
      for (int at = from; at < dotted.length() && node >= 0; at++) {
        node = target(node, dotted.charAt(at));
        merge(node < 0 || digits[node] == null ? NONE : digits[node], from, values);
      }
    }
    return values;
  }

  private static void merge(byte[] pattern, int from, byte[] into) {
    for (int i = 0; i < pattern.length; i++) {
      into[from + i] = (byte) Math.max(into[from + i], pattern[i]);
    }
  }

  private int target(int node, char letter) {
    long edge = edge(node, letter);
    int slot = slot(edge, edges.length);
    while (edges[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  private int grown(int node, char letter) {
    int known = target(node, letter);
    if (known >= 0) {
      return known;
    }
    if (count * 2 > edges.length) {
      rehash();
    }
    put(edge(node, letter), nodes);
    count++;
    if (nodes + 1 >= digits.length) {
      digits = Arrays.copyOf(digits, digits.length * 2);
    }
    return nodes++;
  }

  private void put(long edge, int target) {
    int slot = slot(edge, edges.length);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  /** Never 0, since no pattern has a NUL. */
  private static long edge(int node, char letter) {
    return (long) node << 16 | letter;
  }

  private static int slot(long edge, int size) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (size - 1);
  }
}
