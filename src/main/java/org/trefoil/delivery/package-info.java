/**
 * Packages of sound: what stands beside a recording or is made of it for players of their own.
 * Transcripts (WebVTT, LRC), chapter lists (Podcasting 2.0), W3C Audiobooks and DAISY 2.02 books. A
 * refined document and a timeline come in; text and files go out. Nothing here makes a sound: the
 * pipeline hands over finished audio files.
 */
package org.trefoil.delivery;
