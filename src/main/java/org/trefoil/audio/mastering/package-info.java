/**
 * From what the voices said to what a listener gets, in two passes of bounded memory. The first
 * mends the joins, spools the samples to a file and measures how loud they are (ITU-R BS.1770-4);
 * the second, which can be repeated for every kind of file and for any stretch, brings them to the
 * level that a {@link org.trefoil.audio.mastering.Mastering} asks for, lays a little noise under
 * the pauses, keeps true peaks below a ceiling and changes the sample rate. Nothing is random and
 * nothing is delayed: sample {@code n} of the recording stays at its time.
 */
package org.trefoil.audio.mastering;
