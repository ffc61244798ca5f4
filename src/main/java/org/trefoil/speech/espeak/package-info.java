/**
 * eSpeak NG, when it is installed: more than a hundred languages. It is free software under the
 * GPL, so it never becomes a part of this program: {@code EspeakWorker} is a program of its own, a
 * second JVM that loads the library, and the two talk through pipes in a small binary protocol
 * ({@code Protocol}). The library can do one thing at a time, so there are as many workers as
 * threads that speak; one that dies or hangs is ended and replaced ({@code Workers}).
 *
 * <p>What comes in is a phrase, what goes out are its samples and the times of its words, from the
 * library's own events. Text is never a command: it isn't read as SSML, and what looks like phoneme
 * input or an embedded command is taken apart.
 */
package org.trefoil.speech.espeak;
