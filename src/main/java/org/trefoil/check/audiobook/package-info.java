/**
 * Reads a packaged W3C Audiobook and holds it to its Recommendations of 2020 (Publication Manifest,
 * Audiobooks) and to the note on packaging, with a parser of its own. A file comes in, faults go
 * out; what they mean to a person is said outside.
 */
package org.trefoil.check.audiobook;
