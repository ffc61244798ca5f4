/**
 * Samples and the files that carry them. Samples come in by a {@link org.trefoil.audio.PcmSink}, in
 * order and in pieces of any size; a finished file with titles and chapters goes out. Nothing here
 * ever holds the whole recording: an {@link org.trefoil.audio.Encoder} writes as it is fed, and
 * what is known only at the end (lengths, chapter times) is put in when it is finished. This room
 * knows times and titles, not documents. The MP3 codec is used here and nowhere else.
 */
package org.trefoil.audio;
