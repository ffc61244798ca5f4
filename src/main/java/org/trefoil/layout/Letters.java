package org.trefoil.layout;

/**
 * The characters of a run and the glyphs for them. A book has the same words again and again, so a
 * run keeps the words that it is made of and how far each stands from the next; their glyphs are
 * put side by side when they are asked for. So a page needs the less memory the longer the text is.
 */
public final class Letters {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final float[] NONE = {};

  private final String source;
  private final int from;
  private final int to;
  private final boolean rightToLeft;
  private final boolean hyphen;
  private final ShapedFace.Shape[] words;
  private final float[] rooms;
  private final float squeeze;

  private Letters(
      String source,
      int from,
      int to,
      boolean rightToLeft,
      boolean hyphen,
      ShapedFace.Shape[] words,
      float[] rooms,
      float squeeze) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.rightToLeft = rightToLeft;
    this.hyphen = hyphen;
    this.words = words;
    this.rooms = rooms;
    this.squeeze = squeeze;
  }

  /** Letters whose glyphs are laid out already. */
  static Letters of(String text, ShapedFace.Shape shape) {
    ShapedFace.Shape[] words = {shape};
    return new Letters(text, 0, text.length(), false, false, words, NONE, 1);
  }

  /** The letters of a segment of a line. */
  static Letters of(Segment segment, Spread spread) {
    return new Letters(
        segment.piece().text(),
        segment.start() - segment.pieceStart(),
        segment.end() - segment.pieceStart(),
        segment.rightToLeft(),
        segment.hyphen(),
        segment.words(),
        rooms(segment, spread),
        (float) spread.squeeze());
  }

  /** The room that a filled line has after each word; none in others. */
  private static float[] rooms(Segment segment, Spread spread) {
    int count = segment.words().length;
    if (count == 1 || spread.isNatural(segment)) {
      return NONE;
    }
    float[] rooms = new float[count];
    for (int i = 0; i < count; i++) {
      rooms[i] = (float) spread.room(segment, i);
    }
    return rooms;
  }

  /** The characters, in the order of reading; a hyphen that isn't among them is a soft hyphen. */
  String text() {
    String text = source.substring(from, to);
    return hyphen ? text + SOFT_HYPHEN : text;
  }

  /** The same with all glyphs at hand. */
  Letters laidOut() {
    return of(text(), shape());
  }

  /** The glyphs, from left to right. */
  ShapedFace.Shape shape() {
    if (words.length == 1 && squeeze == 1) {
      return words[0];
    }
    int count = 0;
    for (ShapedFace.Shape word : words) {
      count += word.glyphs().length;
    }
    Assembly assembly = new Assembly(count);
    int[] offsets = offsets();
    for (int i = 0; i < words.length; i++) {
      int word = rightToLeft ? words.length - 1 - i : i;
      float room = rooms.length == 0 ? 0 : rooms[word];
      assembly.add(words[word], offsets[word], squeeze, room);
    }
    return assembly.shape(to - from);
  }

  /** Where the words begin in the text. */
  private int[] offsets() {
    int[] offsets = new int[words.length];
    for (int i = 1; i < words.length; i++) {
      offsets[i] = offsets[i - 1] + words[i - 1].length();
    }
    return offsets;
  }

  /** Puts words side by side. */
  private static final class Assembly {
    private final int[] glyphs;
    private final float[] xs;
    private final float[] ys;
    private final int[] clusters;
    private int count;
    private float pen;

    Assembly(int size) {
      glyphs = new int[size];
      xs = new float[size];
      ys = new float[size];
      clusters = new int[size];
    }

    void add(ShapedFace.Shape word, int offset, float squeeze, float room) {
      int added = word.glyphs().length;
      System.arraycopy(word.glyphs(), 0, glyphs, count, added);
      System.arraycopy(word.ys(), 0, ys, count, added);
      for (int i = 0; i < added; i++) {
        xs[count + i] = pen + word.xs()[i] * squeeze;
        clusters[count + i] = word.clusters()[i] + offset;
      }
      count += added;
      pen += word.width() * squeeze + room;
    }

    ShapedFace.Shape shape(int length) {
      return new ShapedFace.Shape(glyphs, xs, ys, clusters, pen, length);
    }
  }
}
