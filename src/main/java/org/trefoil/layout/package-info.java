/**
 * The model to placed frames, without any input or output. In come a document, the pictures and the
 * fonts; out go pages of {@link org.trefoil.layout.Frame}s, each naming its {@link
 * org.trefoil.layout.Owner}, so that the PDF's writer neither measures nor guesses. What breaks,
 * where it breaks and what is printed again is decided here alone.
 */
package org.trefoil.layout;
