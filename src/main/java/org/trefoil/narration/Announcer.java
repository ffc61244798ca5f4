package org.trefoil.narration;

import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.language.Messages;
import org.trefoil.narration.words.Manner;

/** Says words about the text, in the language of the work where we have its words. */
final class Announcer {

  private final Messages messages;
  private final Language work;
  private final Wording wording;
  private final Cues cues;

  Announcer(Language language, Wording wording, Cues cues) {
    this.work = language;
    this.messages = Messages.of(language);
    this.wording = wording;
    this.cues = cues;
  }

  /** Says a message of ours before what it is about, and is silent for a moment. */
  void announce(NodeId node, String key, Object... arguments) {
    cues.add(cue(node, ".", key, arguments));
    cues.fixed(node, Pauses.ANNOUNCED);
  }

  /** Says a message after what it is about. */
  void close(NodeId node, String key, Object... arguments) {
    cues.add(cue(node, ".", key, arguments));
    cues.pause(node, Pauses.ANNOUNCED);
  }

  /** A message with a mark that shapes its melody. */
  Cue.Announce cue(NodeId node, String mark, String key, Object... arguments) {
    return words(node, text(key, arguments) + mark);
  }

  /** Says a message in the form for a number of things. */
  void count(NodeId node, String key, int number) {
    cues.add(words(node, counted(key, number) + "."));
    cues.fixed(node, Pauses.ANNOUNCED);
  }

  /** A message for a number of things, to become part of another. */
  String counted(String key, int number) {
    return messages.counted("narration." + key, number);
  }

  /** Says the number or letter of an item, in the language of the work. */
  void label(NodeId node, String label) {
    List<Cue.Word> words = wording.words(label + ".", 0, Manner.TEXT, work);
    cues.add(new Cue.Announce(node, work, words));
    cues.fixed(node, Pauses.LABEL);
  }

  /** A message as text, to become part of another. */
  String text(String key, Object... arguments) {
    return messages.text("narration." + key, arguments);
  }

  private Cue.Announce words(NodeId node, String text) {
    Language language = messages.language();
    return new Cue.Announce(node, language, wording.words(text, 0, Manner.TEXT, language));
  }

  /**
   * Says words of the text once more, such as a column's name, in the language that they are in.
   */
  void repeat(NodeId node, String text, Language language) {
    List<Cue.Word> words = wording.words(text, 0, Manner.TEXT, language);
    if (!words.isEmpty()) {
      cues.add(new Cue.Announce(node, language, words));
      cues.fixed(node, Pauses.LABEL);
    }
  }
}
