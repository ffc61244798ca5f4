package org.trefoil.speech;

/** A part of a cue with its sound. */
record Spoken(Casting.Part part, Speech speech, int sampleRate) {}
