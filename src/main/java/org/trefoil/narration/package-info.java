/**
 * What is said. The {@link org.trefoil.narration.Narrator} walks through a refined document and
 * yields a {@link org.trefoil.narration.Script} of cues: words of the text, words about the text,
 * pauses, chapters. Every cue names the node that it belongs to and every word the stretch of the
 * node's plain text that it says, so that a sound can be found in the book and the other way round.
 * How written forms become words is the business of the room's inner chamber, {@code words}. No
 * file is touched here and no sound is made.
 */
package org.trefoil.narration;
