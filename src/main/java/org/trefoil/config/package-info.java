/**
 * YAML, read with limits. A text comes in (front matter, a voice profile), a {@link
 * org.trefoil.config.Settings} goes out: keys in the order written, each with its line, so that
 * whoever can't use a value can say where it stands. The YAML library is used here and nowhere
 * else; it only splits the text into events, so that neither depth, nor aliases, nor tags reach us.
 * Every room above may enter.
 */
package org.trefoil.config;
