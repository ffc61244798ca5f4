/**
 * The clip store: what was spoken once, in a folder of small files, each named by the hash of what
 * shaped its sound. {@code ClipCode} makes the samples small without losing any and adds a
 * checksum; {@code FolderStore} finds and keeps them. Files appear whole or not at all, so that any
 * number of runs may share the folder and each may be killed at any moment; a damaged one is
 * noticed, thrown away and spoken again. The folder is bounded: what was not used for longest goes
 * first.
 */
package org.trefoil.speech.store;
