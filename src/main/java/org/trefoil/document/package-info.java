/**
 * The model: pure data, the stem of the three leaves. {@link org.trefoil.document.Block} and {@link
 * org.trefoil.document.Inline} read as the grammar of a document. Values are immutable and valid by
 * construction; after refinement every block has an id, every text block holds sentences, and every
 * sentence has an id. The reader fills this room, refinement tidies it, the leaves only look.
 */
package org.trefoil.document;
