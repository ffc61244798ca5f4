/**
 * FreeTTS, embedded: the default engine for English. Its tokenizer, its expansion of numbers and
 * abbreviations, its audio output and its voice manager are left aside. Words come in as they are
 * to be said; {@code Pronouncer} gives each its phones, FreeTTS makes durations, melody and
 * diphones of them, and {@code LpcDecoder} makes samples of those. Everything known to go wrong
 * inside is fenced here: contractions ("don't" like "daunt"), missing diphones, words that vanish,
 * wrapped samples, silence at both ends, chatter on standard error. FreeTTS is used here and
 * nowhere else, and of it nothing that needs {@code javax.speech}.
 */
package org.trefoil.speech.freetts;
