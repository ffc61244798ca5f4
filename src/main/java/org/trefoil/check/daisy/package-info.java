/**
 * Reads a finished DAISY 2.02 book with parsers that its writer doesn't use, and holds it to the
 * specification of 2001. A zip file or a folder comes in, faults go out; what they mean to a person
 * is said outside.
 */
package org.trefoil.check.daisy;
