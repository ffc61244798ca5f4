/**
 * Other programs that speak, held on a short leash: what they write is bounded, what takes too long
 * is ended, and nothing is left running. Only programs that we started ourselves are ended, each by
 * its handle.
 */
package org.trefoil.speech.process;
