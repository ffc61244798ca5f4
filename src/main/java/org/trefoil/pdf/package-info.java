/**
 * Frames and structure to bytes: the tagged PDF. In come a refined document and its pages as the
 * layout placed them; out goes one PDF 1.7 file that is PDF/UA-1 and PDF/A-2a.
 *
 * <p>Two values meet here. The {@link org.trefoil.pdf.StructureTree} is made from the document
 * alone, before anything is drawn; it says which elements there are, in which order, and what text
 * has to arrive in each. The pages say what is drawn where, and each frame names the node that it
 * is the drawing of. Writing a page fills the slots of the tree ({@link org.trefoil.pdf.Drawn}); at
 * the end it is checked that everything arrived, and the tree is written with references to what
 * was drawn. So a paragraph that crosses a page is one element, and what nobody claims is an
 * artifact or a bug.
 *
 * <p>Nothing is measured or broken here: layout decides, this room obeys. PDFBox is used here and
 * nowhere else, for objects, font subsets, images and the file itself; content streams are our own
 * bytes.
 */
package org.trefoil.pdf;
