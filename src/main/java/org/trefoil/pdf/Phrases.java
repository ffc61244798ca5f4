package org.trefoil.pdf;

import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.language.Language;
import org.trefoil.language.Messages;

/** Our own words in a PDF, in the language of the work where we have it, else in English. */
final class Phrases {

  private final Messages messages;

  private Phrases(Messages messages) {
    this.messages = messages;
  }

  static Phrases in(Language language) {
    return new Phrases(Messages.of(language));
  }

  /** The language of these words, when it isn't that of the work and has to be said. */
  Optional<Language> language() {
    return messages.covers() ? Optional.empty() : Optional.of(messages.language());
  }

  /** The title of a work whose text has no words to make one of. */
  String untitled() {
    return messages.text("epub.untitled");
  }

  /** Said for a picture that nobody described. */
  String undescribed() {
    return messages.text("image.undescribed");
  }

  /** Said for the box of something to be done. */
  String task(Block.Task task) {
    return messages.text(task == Block.Task.DONE ? "task.done" : "task.open");
  }

  /** What an attached file is. */
  String attachment(Attachment attachment) {
    return switch (attachment.relation()) {
      case SOURCE -> messages.text("attachment.source", attachment.name());
      case DATA -> messages.text("attachment.data", attachment.name());
      case SUPPLEMENT -> messages.text("attachment.supplement", attachment.name());
    };
  }

  /** Said for the mark of a note. */
  String note(int number) {
    return messages.text("link.note", number);
  }

  /** Said for a link whose text is its address. */
  String web(String host) {
    return messages.text("link.web", host);
  }

  /** Said for a link that writes a letter. */
  String mail(String address) {
    return messages.text("link.mail", address);
  }

  /** Said for a link that calls somebody. */
  String telephone(String number) {
    return messages.text("link.telephone", number);
  }

  /** Said for a link inside the work that has no words. */
  String elsewhere() {
    return messages.text("link.elsewhere");
  }
}
