/**
 * Written text to spoken words. A {@link org.trefoil.narration.words.Verbalizer} knows one
 * language: what becomes of numbers, dates, money, abbreviations, addresses and symbols in it.
 * English is known thoroughly: one small class a kind of written form, its tables in resource
 * files. Other languages have their numbers and common symbols and keep their own letters. Strings
 * come in and words with places go out; documents and cues aren't known here.
 */
package org.trefoil.narration.words;
