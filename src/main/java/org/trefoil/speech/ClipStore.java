package org.trefoil.speech;

import java.util.Optional;

/**
 * Keeps what was spoken, so that nothing is spoken twice. Any thread may call. A store never fails:
 * what it can't keep or find is spoken again.
 */
public interface ClipStore {

  /** Keeps nothing. */
  ClipStore NONE =
      new ClipStore() {
        @Override
        public Optional<Take> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, Take take) {}
      };

  /**
   * What was kept.
   *
   * @param key of 64 hexadecimal digits, a hash of everything that shapes the sound
   */
  Optional<Take> find(String key);

  /** Keeps a take under a key. */
  void keep(String key, Take take);
}
