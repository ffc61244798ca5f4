package org.trefoil.speech.piper;

import java.util.Arrays;
import java.util.List;

/**
 * Phonemes as the numbers that a model wants, padding between them, and which word each number
 * belongs to: a silence of the model's own belongs to the phoneme before it.
 */
final class PhonemeIds {

  /** What belongs to no word: starts, ends, spaces and punctuation. */
  static final int NOBODY = -1;

  private final ModelDescription model;
  private long[] ids = new long[256];
  private int[] owners = new int[256];
  private int size;

  PhonemeIds(ModelDescription model) {
    this.model = model;
    add(ModelDescription.START, NOBODY);
  }

  /** Adds a phoneme; one that the model doesn't know is left out. */
  void add(String phoneme, int owner) {
    List<Long> known = model.ids().getOrDefault(phoneme, List.of());
    known.forEach(id -> put(id, owner));
    if (!known.isEmpty()) {
      model.ids().get(ModelDescription.PAD).forEach(id -> put(id, owner));
    }
  }

  /** Adds the end. */
  void finish() {
    model.ids().get(ModelDescription.END).forEach(id -> put(id, NOBODY));
  }

  /** The numbers. */
  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  /** The word of each number, or {@link #NOBODY}. */
  int[] owners() {
    return Arrays.copyOf(owners, size);
  }

  private void put(long id, int owner) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      owners = Arrays.copyOf(owners, 2 * size);
    }
    ids[size] = id;
    owners[size++] = owner;
  }
}
