package org.trefoil.narration;

import java.util.Locale;
import org.trefoil.document.Block;

/** Says lists: numbered ones always with their numbers, tasks always with their state. */
final class ListSpeech {

  private final Walk walk;
  private final NarrationOptions options;
  private final Announcer announcer;
  private final Cues cues;
  private int depth;

  ListSpeech(Walk walk, NarrationOptions options, Announcer announcer, Cues cues) {
    this.walk = walk;
    this.options = options;
    this.announcer = announcer;
    this.cues = cues;
  }

  Cues numbered(Block.NumberedList node) {
    begin(node, "list", node.items().size());
    int number = node.start();
    for (Block.Item item : node.items()) {
      cues.pause(item.id(), Pauses.ITEM);
      announcer.label(item.id(), label(item, node.style(), number));
      item(item, node.tight());
      number++;
    }
    return end(node);
  }

  /** What is said of a marker: a number in digits, which become words, or a capital letter. */
  private static String label(Block.Item item, Block.MarkerStyle style, int number) {
    boolean letter =
        style == Block.MarkerStyle.LOWER_ALPHA || style == Block.MarkerStyle.UPPER_ALPHA;
    String letters = item.label().replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    return letter && !letters.isEmpty() ? letters : Integer.toString(number);
  }

  Cues bullets(Block.BulletList node) {
    begin(node, "list", node.items().size());
    for (Block.Item item : node.items()) {
      cues.pause(item.id(), Pauses.ITEM);
      if (options.level() == Level.FULL) {
        announcer.announce(item.id(), "item");
      }
      item(item, node.tight());
    }
    return end(node);
  }

  private void item(Block.Item item, boolean tight) {
    if (item.task() != Block.Task.NONE) {
      announcer.announce(item.id(), item.task() == Block.Task.DONE ? "task.done" : "task.open");
      cues.fixed(item.id(), Pauses.LABEL);
    }
    walk.tightly(tight, item.blocks());
  }

  Cues definitions(Block.DefinitionList node) {
    begin(node, "definitions", node.definitions().size());
    for (Block.Definition definition : node.definitions()) {
      cues.pause(definition.id(), Pauses.PARAGRAPH);
      for (Block.Paragraph term : definition.terms()) {
        cues.pause(term.id(), Pauses.SENTENCE);
        walk.say(term.sentences());
      }
      for (Block.Description meaning : definition.descriptions()) {
        cues.pause(meaning.id(), Pauses.ITEM);
        walk.tightly(true, meaning.blocks());
      }
    }
    return end(node);
  }

  private void begin(Block node, String key, int count) {
    cues.pause(node.id(), Pauses.PARAGRAPH);
    if (options.level() != Level.PLAIN) {
      announcer.count(node.id(), key, count);
    }
    depth++;
  }

  private Cues end(Block node) {
    depth--;
    boolean nested = depth > 0 && options.level() == Level.STANDARD;
    if (nested || options.level() == Level.FULL) {
      cues.pause(node.id(), Pauses.ITEM);
      announcer.close(node.id(), "list.end");
    }
    cues.pause(node.id(), Pauses.PARAGRAPH);
    return cues;
  }
}
