/**
 * Covers for works whose author gave none. Title and author come in, a drawing and the same as
 * pixels go out; letters are drawn as outlines, so that every script looks alike everywhere, and
 * the same words always give the same bytes.
 */
package org.trefoil.media.cover;
