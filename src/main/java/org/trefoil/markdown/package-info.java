/**
 * Text to model. A {@link org.trefoil.source.Source} comes in, a {@link
 * org.trefoil.document.Document} goes out whose nodes all know where they stand; nothing that the
 * author wrote is lost on the way. Flexmark finds the blocks and is used here and nowhere else.
 */
package org.trefoil.markdown;
