package org.trefoil.narration;

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

  @Override
  public String say(Cue.Say cue) {
    return line(cue, "say", Cue.spoken(cue.words()));
  }

  @Override
  public String announce(Cue.Announce cue) {
    return line(cue, "announce", Cue.spoken(cue.words()));
  }

  @Override
  public String pause(Cue.Pause cue) {
    return line(cue, "pause", Integer.toString(cue.milliseconds()));
  }

  @Override
  public String chapter(Cue.Chapter cue) {
    return line(cue, "chapter", cue.title());
  }

  @Override
  public String page(Cue.Page cue) {
    return line(cue, "page", cue.label());
  }

  private static String line(Cue cue, String kind, String words) {
    return cue.node() + "\t" + kind + "\t" + oneLine(words);
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
