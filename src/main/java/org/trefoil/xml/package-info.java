/**
 * Trees to markup and safely back. {@link org.trefoil.xml.XmlWriter} writes elements one after
 * another and lets nothing through that XML forbids; {@link org.trefoil.xml.Xml} reads XML that
 * strangers wrote: no document types, no entities of their own, no other files, bounded depth and
 * size. The XML classes of the JDK are used here and nowhere else; what goes out is a small tree of
 * ours. Everybody above may enter.
 */
package org.trefoil.xml;
