/**
 * How words are pronounced. W3C Pronunciation Lexicons (PLS 1.0) come in, from strangers too; a
 * {@link org.trefoil.lexicon.Lexicon} goes out, which finds its words in running text: the longest
 * at each place, by language and by capitals. It is written as PLS again for the EPUB and for
 * authors to fill in. What is made of the sounds is the business of the narration, of the engines
 * and of the EPUB.
 */
package org.trefoil.lexicon;
