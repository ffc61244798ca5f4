/**
 * The table of contents of the program, and its public face: what the command line can do, a Java
 * program can do by {@link org.trefoil.pipeline.Conversion}. Markdown and {@link
 * org.trefoil.pipeline.Options} come in; finished files go out, whole or not at all, and on the way
 * one plain {@link org.trefoil.pipeline.Event} at a time. Here, and only here, the rooms meet: no
 * leaf sees another, and what one needs of another is a plain value that the pipeline hands over.
 * Doors enter here; this room knows no door.
 */
package org.trefoil.pipeline;
