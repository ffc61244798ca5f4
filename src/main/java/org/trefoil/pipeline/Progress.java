package org.trefoil.pipeline;

/**
 * Is told what happens, one event at a time and never by two threads at once, though not always by
 * the thread that began the conversion.
 */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = event -> {};

  /** Something happened. */
  void event(Event event);
}
