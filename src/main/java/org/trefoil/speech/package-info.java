/**
 * Cues to sound with times. A {@link org.trefoil.speech.Speaker} walks through the script, lets a
 * {@link org.trefoil.speech.SpeechEngine} speak several phrases at once on all cores, and hands the
 * samples in order to a sink, while it writes down when each sentence and each word sounds. Engines
 * are found by {@link java.util.ServiceLoader}; each lives in a package of its own below this one.
 * A {@link org.trefoil.speech.Voice} is an engine's voice with the manner in which it is to speak;
 * the {@link org.trefoil.speech.VoiceCatalog} holds those that ship with the program.
 */
package org.trefoil.speech;
