/**
 * Where text came from. Bytes come in, a {@link org.trefoil.source.Source} goes out: text with one
 * kind of line end, and a way from any offset back to a line and a column. Everybody may enter;
 * this room knows nobody.
 */
package org.trefoil.source;
