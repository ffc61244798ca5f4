package org.trefoil.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.language.Direction;
import org.trefoil.timeline.TextPosition;

/** Sets tables: columns as wide as their text wants and the measure allows, rows over pages. */
final class TableSetter {

  private static final double NARROWEST = 4;

  private final TextSetter text;
  private final double tallest;

  TableSetter(TextSetter text, double tallest) {
    this.text = text;
    this.tallest = tallest;
  }

  /** A cell, its text and the columns that it covers. */
  private record Placed(Block.Cell cell, Passage passage, int first, int columns) {}

  List<Slab> set(Block.Table table, Column column) {
    int count = Math.max(1, table.columns().size());
    Column inner = column.looking(column.look().scaled(size(count, column))).ragged();
    List<List<Placed>> head = place(table.head(), count, inner);
    List<List<Placed>> body = place(table.body(), count, inner);
    double padding = Math.min(inner.look().size() * 0.5, column.width() / count / 6);
    double[] widths = widths(join(head, body), count, column.width(), padding);
    Setting setting = new Setting(table, inner, widths, padding);
    List<Slab> top = setting.rows(head, List.of(), true);
    List<Slab> out = new ArrayList<>(top.stream().map(Slab::kept).toList());
    out.addAll(setting.rows(body, repeated(top), false));
    return setting.ruled(out);
  }

  /** Many columns want smaller letters, but never less than about half. */
  private static double size(int count, Column column) {
    double each = column.width() / count / column.look().size();
    return each >= 5 ? 0.92 : Math.max(0.55, 0.92 * each / 5);
  }

  private static List<List<Placed>> join(List<List<Placed>> head, List<List<Placed>> body) {
    List<List<Placed>> all = new ArrayList<>(head);
    all.addAll(body);
    return all;
  }

  /** Finds the column of each cell; cells that reach down take room in the rows below. */
  private List<List<Placed>> place(List<Block.Row> rows, int count, Column column) {
    int[] taken = new int[count];
    List<List<Placed>> placed = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Placed> cells = new ArrayList<>();
      int at = 0;
      for (Block.Cell cell : row.cells()) {
        while (at < count && taken[at] > 0) {
          at++;
        }
        int first = Math.min(at, count - 1);
        int columns = Math.min(cell.columns(), count - first);
        cells.add(new Placed(cell, passage(cell, column), first, columns));
        Arrays.fill(taken, first, first + columns, cell.rows());
        at = first + columns;
      }
      for (int i = 0; i < count; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
      placed.add(cells);
    }
    return placed;
  }

  private Passage passage(Block.Cell cell, Column column) {
    Look look = cell.header() ? column.look().heavy() : column.look();
    return text.passage(cell.sentences(), column.looking(look));
  }

  /**
   * Every column gets at least what its longest word needs and at most what its text takes in one
   * line; when not even the words fit, all shrink alike.
   */
  private static double[] widths(
      List<List<Placed>> rows, int count, double measure, double padding) {
    double[] least = new double[count];
    double[] most = new double[count];
    Arrays.fill(least, NARROWEST);
    Arrays.fill(most, NARROWEST);
    for (List<Placed> row : rows) {
      for (Placed cell : row) {
        spread(least, cell, cell.passage().widestWord() + 2 * padding);
        spread(most, cell, cell.passage().widest() + 2 * padding + 0.5);
      }
    }
    double leastSum = Arrays.stream(least).sum();
    if (Arrays.stream(most).sum() <= measure) {
      return most;
    }
    return leastSum >= measure
        ? Arrays.stream(least).map(width -> width * measure / leastSum).toArray()
        : shared(least, most, measure);
  }

  /**
   * Gives columns that want little all that they want, and shares out the rest among the others.
   */
  private static double[] shared(double[] least, double[] most, double measure) {
    double[] widths = least.clone();
    double spare = measure - Arrays.stream(least).sum();
    Integer[] order = new Integer[widths.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> most[i] - least[i]));
    for (int i = 0; i < order.length; i++) {
      double share = Math.min(most[order[i]] - least[order[i]], spare / (order.length - i));
      widths[order[i]] += share;
      spare -= share;
    }
    return widths;
  }

  private static void spread(double[] widths, Placed cell, double wanted) {
    for (int i = cell.first(); i < cell.first() + cell.columns(); i++) {
      widths[i] = Math.max(widths[i], wanted / cell.columns());
    }
  }

  /**
   * What is printed again on the next page: drawn the same, but read only once. A head that takes
   * half a page isn't repeated.
   */
  private List<Slab> repeated(List<Slab> head) {
    List<Slab> again = new ArrayList<>();
    if (head.stream().mapToDouble(Slab::height).sum() > tallest * 0.4) {
      return again;
    }
    for (Slab slab : head) {
      List<Frame> frames = new ArrayList<>();
      slab.frames().forEach(frame -> unread(frame).ifPresent(frames::add));
      again.add(Slab.of(slab.height(), frames, Optional.empty()));
    }
    return again;
  }

  private static Optional<Frame> unread(Frame frame) {
    Owner owner = Owner.Artifact.REPEATED_HEAD;
    if (frame instanceof Frame.Glyphs g) {
      return Optional.of(
          new Frame.Glyphs(
              owner,
              g.face(),
              g.size(),
              g.color(),
              g.x(),
              g.baseline(),
              g.rightToLeft(),
              g.text(),
              g.glyphs(),
              g.xs(),
              g.ys(),
              g.clusters()));
    }
    if (frame instanceof Frame.Picture picture) {
      return Optional.of(new Frame.Picture(owner, picture.image(), picture.box()));
    }
    return frame instanceof Frame.Fill ? Optional.of(frame) : Optional.empty();
  }

  /** One table with its measures. */
  private final class Setting {
    private final Block.Table table;
    private final Column column;
    private final double[] widths;
    private final double padding;

    Setting(Block.Table table, Column column, double[] widths, double padding) {
      this.table = table;
      this.column = column;
      this.widths = widths;
      this.padding = padding;
    }

    List<Slab> rows(List<List<Placed>> rows, List<Slab> head, boolean heading) {
      List<Slab> slabs = new ArrayList<>();
      for (List<Placed> row : rows) {
        List<Slab> slices = row(row);
        int last = slices.size() - 1;
        slices.set(last, lined(slices.get(last), heading ? 1.2 : 0.4));
        slices.forEach(slice -> slabs.add(slice.headed(head)));
      }
      return slabs;
    }

    List<Slab> ruled(List<Slab> slabs) {
      if (!slabs.isEmpty()) {
        Box box = new Box(left(), 0, width(), 1.2);
        Frame rule = new Frame.Fill(Owner.Artifact.LAYOUT, column.look().palette().rule(), box);
        slabs.set(0, slabs.get(0).under(List.of(rule)));
      }
      return slabs;
    }

    private double width() {
      return Arrays.stream(widths).sum();
    }

    private double left() {
      return column.direction() == Direction.LTR
          ? column.x()
          : column.x() + column.width() - width();
    }

    private Slab lined(Slab slab, double thickness) {
      Box box = new Box(left(), slab.height() - thickness, width(), thickness);
      return slab.over(
          List.of(new Frame.Fill(Owner.Artifact.LAYOUT, column.look().palette().rule(), box)));
    }

    /** A row in slices that fit a page: usually one. */
    private List<Slab> row(List<Placed> cells) {
      List<List<Slab>> lines = cells.stream().map(this::lines).toList();
      int[] next = new int[lines.size()];
      List<Slab> slices = new ArrayList<>();
      do {
        slices.add(slice(lines, next));
      } while (more(lines, next));
      return slices;
    }

    private static boolean more(List<List<Slab>> lines, int[] next) {
      for (int i = 0; i < next.length; i++) {
        if (next[i] < lines.get(i).size()) {
          return true;
        }
      }
      return false;
    }

    private Slab slice(List<List<Slab>> lines, int[] next) {
      List<Frame> frames = new ArrayList<>();
      Optional<TextPosition> start = Optional.empty();
      double height = 0;
      for (int i = 0; i < next.length; i++) {
        double filled = 0;
        List<Slab> cell = lines.get(i);
        while (next[i] < cell.size() && (filled == 0 || filled + line(cell, next[i]) <= most())) {
          Slab line = cell.get(next[i]++);
          for (Frame frame : line.frames()) {
            frames.add(Shift.by(frame, 0, filled + padding * 0.7));
          }
          start = start.isPresent() ? start : line.start();
          filled += line.height();
        }
        height = Math.max(height, filled);
      }
      double least = height == 0 ? column.look().size() * 1.45 : height;
      return Slab.of(least + padding * 1.4, frames, start);
    }

    private static double line(List<Slab> cell, int index) {
      return cell.get(index).height();
    }

    private double most() {
      return tallest * 0.5;
    }

    private List<Slab> lines(Placed cell) {
      double before = 0;
      for (int i = 0; i < cell.first(); i++) {
        before += widths[i];
      }
      double wide = 0;
      for (int i = cell.first(); i < cell.first() + cell.columns(); i++) {
        wide += widths[i];
      }
      double x =
          column.direction() == Direction.LTR ? left() + before : left() + width() - before - wide;
      Column inner = column.at(x + padding, Math.max(1, wide - 2 * padding));
      return text.lines(cell.passage(), inner, alignment(cell.first()));
    }

    private Block.Alignment alignment(int index) {
      return index < table.columns().size() ? table.columns().get(index) : Block.Alignment.START;
    }
  }
}
