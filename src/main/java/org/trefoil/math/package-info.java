/**
 * Mathematics: TeX comes in, and a tree goes out that can be written as MathML, said in words of
 * several languages, and drawn in a line of letters. A formula is understood whole or not at all;
 * for one that isn't there is a sentence that says where and why. Nothing here knows documents, so
 * that every other room may ask.
 */
package org.trefoil.math;
