/**
 * Reads a finished EPUB with a parser that its writer doesn't use, and holds it to what EPUBCheck
 * doesn't look at. A file comes in, faults go out; what they mean to a person is said outside.
 */
package org.trefoil.check.epub;
