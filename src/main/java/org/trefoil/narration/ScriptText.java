package org.trefoil.narration;

import java.util.List;
import java.util.StringJoiner;

/**
 * A script as text for people and tests: one cue a line, with the node's id, the kind and the words
 * exactly as the engine gets them, apart by tabs. A pause shows its milliseconds, a chapter its
 * title, a page its label; tabs and line ends inside those become spaces, so that a line stays a
 * line.
 */
public final class ScriptText implements Cue.Visitor<String> {

  private ScriptText() {}

  /** The lines, each with a line feed at its end. */
  public static String of(Script script) {
    ScriptText lines = new ScriptText();
    StringBuilder out = new StringBuilder();
    script.cues().forEach(cue -> out.append(cue.accept(lines)).append('\n'));
    return out.toString();
  }

  /**
   * The same lines, and after each say line one for every token that was replaced: the id, {@code
   * why}, the name of the rule, what is written and what is said instead, apart by tabs.
   */
  public static String explained(Script script) {
    ScriptText lines = new ScriptText();
    StringBuilder out = new StringBuilder();
    for (Cue cue : script.cues()) {
      out.append(cue.accept(lines)).append('\n');
      if (cue instanceof Cue.Say say) {
        reasons(say, out);
      }
    }
    return out.toString();
  }

  private static void reasons(Cue.Say say, StringBuilder out) {
    List<Cue.Word> words = say.words();
    for (int i = 0; i < words.size(); ) {
      Cue.Word first = words.get(i);
      StringJoiner said = new StringJoiner(" ");
      while (i < words.size() && same(words.get(i), first)) {
        said.add(words.get(i++).spoken());
      }
      if (!first.origin().equals(Cue.Origin.AS_WRITTEN)) {
        String why = first.origin().rule() + "\t" + oneLine(first.origin().written());
        out.append(line(say, "why", why + "\t" + said)).append('\n');
      }
    }
  }

  private static boolean same(Cue.Word word, Cue.Word first) {
    return word.from() == first.from() && word.to() == first.to();
  }

  @Override
  public String say(Cue.Say cue) {
    return line(cue, "say", oneLine(Cue.spoken(cue.words())));
  }

  @Override
  public String announce(Cue.Announce cue) {
    return line(cue, "announce", oneLine(Cue.spoken(cue.words())));
  }

  @Override
  public String pause(Cue.Pause cue) {
    return line(cue, "pause", Integer.toString(cue.milliseconds()));
  }

  @Override
  public String chapter(Cue.Chapter cue) {
    return line(cue, "chapter", oneLine(cue.title()));
  }

  @Override
  public String page(Cue.Page cue) {
    return line(cue, "page", oneLine(cue.label()));
  }

  private static String line(Cue cue, String kind, String words) {
    return cue.node() + "\t" + kind + "\t" + words;
  }

  private static String oneLine(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words.codePoints().map(c -> breaks(c) ? ' ' : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean breaks(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
