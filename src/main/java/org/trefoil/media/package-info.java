/**
 * Images and fonts, read safely. An address that a stranger wrote comes in, a picture of a known
 * kind and size goes out, or a sentence that says why not. {@link org.trefoil.media.AssetResolver}
 * is the one gate: it never leaves the source's folder, opens no socket, looks at the size and the
 * header before anything else, and names what it found by its content. Drawings (SVG) pass through
 * an allow-list. Nothing here knows of documents.
 */
package org.trefoil.media;
