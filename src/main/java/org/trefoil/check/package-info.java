/**
 * Independent eyes on finished files. A file comes in, a list of {@link org.trefoil.check.Finding}s
 * goes out. Nothing here may see a writer ({@code epub}, {@code pdf}, {@code speech}, {@code
 * layout}): files are read back with other parsers, so that a writer's misunderstanding can't vouch
 * for itself. The two outside validators, EPUBCheck and veraPDF, run in-process; their classes are
 * loaded when first asked for, and not before.
 */
package org.trefoil.check;
