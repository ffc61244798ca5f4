/**
 * What we know of languages and scripts: tags and directions, where sentences end, how numbers are
 * said, the words of our own announcements. ICU is used here and nowhere else. Nothing here knows
 * of documents.
 */
package org.trefoil.language;
