/**
 * Neural voices in the form of Piper: a VITS network as an ONNX file and its description as JSON
 * beside it, both named by the user; none is shipped or fetched. eSpeak NG tells the phonemes
 * ({@code Phonemizer}), the description their numbers ({@code PhonemeIds}), and ONNX Runtime makes
 * sound of them ({@code NeuralModel}).
 *
 * <p>What comes in is a phrase, what goes out are its samples and the times of its words: from the
 * durations of the phonemes where the network tells them, else by the phonemes' number between the
 * pauses. ONNX Runtime is loaded when the first such voice speaks, and only then.
 */
package org.trefoil.speech.piper;
