/**
 * Any program that takes text and writes a WAV: the door to the voices of a platform and to the
 * clients of services. A voice profile gives its arguments; there is no shell, so that nothing in a
 * text can be a command. The program gets a phrase at a time, within limits of time, output and
 * memory, and what it writes is read with suspicion.
 */
package org.trefoil.speech.command;
