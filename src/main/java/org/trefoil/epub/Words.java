package org.trefoil.epub;

import org.trefoil.language.Language;
import org.trefoil.language.Messages;

/**
 * What the book itself says to its reader.
 *
 * @param language the language that the words are in: that of the book where we have it
 * @param messages the words
 */
record Words(Language language, Messages messages) {

  static Words in(Language language) {
    Messages messages = Messages.of(language);
    return new Words(messages.covers() ? language : messages.language(), messages);
  }

  String of(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
