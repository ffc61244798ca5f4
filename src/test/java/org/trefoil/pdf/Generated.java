package org.trefoil.pdf;

import java.util.List;
import java.util.Random;

/** Markdown that nobody wrote: every construct, nested as it comes, the same for the same seed. */
final class Generated {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "tr", "ar", "he", "hi", "th", "zh", "ja", "ko", "el", "ru");

  private static final List<String> WORDS =
      List.of(
          ("harbour lamp tide the of and was İstanbul ıslık IŞIK 12.5 $4.50 3–4 naïve fﬁ ffl"
                  + " œuvre Straße größer l’heure d’été co-operate Καλημέρα θάλασσα добрый день"
                  + " السلام عليكم مرفأ مُحَمَّد שלום ים हिन्दी क्षत्रिय สวัสดี ทะเลสวย 海は静か 中文 港口 안녕하세요 👩‍👩‍👧 🎈"
                  + " e\u0301 a\u0327 soft\u00ADhyphen no\u00A0break zero\u200Bwidth"
                  + " Donaudampfschifffahrtsgesellschaftskapitänsmütze"
                  + " supercalifragilisticexpialidocious 2026-05-17 10:30 ½ ² °C")
              .split(" "));

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int notes;

  private Generated(long seed) {
    this.random = new Random(seed);
  }

  /** A text of some hundred blocks. */
  static String markdown(long seed, int blocks) {
    Generated text = new Generated(seed);
    text.front();
    for (int i = 0; i < blocks; i++) {
      text.block("", 0);
    }
    return text.out.toString();
  }

  private void front() {
    if (chance(0.8)) {
      out.append("---\nlang: ").append(pick(LANGUAGES));
      out.append("\ntitle: \"").append(words(1, 4).replaceAll("[^\\p{L}\\p{M} ]", ""));
      out.append(" x\"\nauthor: [A. Writer, B. Writer]\n---\n\n");
    }
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String words(int least, int most) {
    StringBuilder words = new StringBuilder(pick(WORDS));
    for (int i = least + random.nextInt(most - least + 1); i > 1; i--) {
      words.append(' ').append(pick(WORDS));
    }
    return words.toString();
  }

  private String sentence(int depth) {
    StringBuilder line = new StringBuilder("Then ");
    for (int i = random.nextInt(5); i >= 0; i--) {
      line.append(inline(depth)).append(' ');
    }
    return line.toString().strip() + pick(List.of(".", "!", "?", "…", ".”", ""));
  }

  private String inline(int depth) {
    String inner = depth > 2 || chance(0.6) ? words(1, 5) : inline(depth + 1);
    return switch (random.nextInt(20)) {
      case 0 -> "*" + inner + "*";
      case 1 -> "**" + inner + "**";
      case 2 -> "~~" + inner + "~~";
      case 3 -> "`code " + random.nextInt(99) + "`";
      case 4 -> "[" + inner + "](https://example.org/" + random.nextInt(9) + ")";
      case 5 -> "[" + inner + "](#here)";
      case 6 -> "<https://example.org/ü?a=" + random.nextInt(9) + ">";
      case 7 -> "“" + inner + "”";
      case 8 -> "“" + inner + ". ‘" + words(1, 3) + "’ So it was.”";
      case 9 -> "[" + inner + "]{lang=" + pick(LANGUAGES) + "}";
      case 10 -> "H~2~O and x^2^";
      case 11 -> "$" + formula(0) + " + b$";
      case 12 -> "![" + words(1, 3).replaceAll("[^\\p{L} ]", "x") + "](none.png)";
      case 13 -> inner + "[^n" + (chance(0.7) ? ++notes : Math.max(1, notes)) + "]";
      case 14 -> "OBHA";
      case 15 -> inner + "  \n";
      default -> inner;
    };
  }

  private String formula(int depth) {
    String inner = depth > 2 ? "a_" + random.nextInt(9) : formula(depth + 1);
    String other = depth > 1 ? "x" : formula(depth + 2);
    return switch (random.nextInt(14)) {
      case 0 -> "\\frac{" + inner + "}{" + other + "}";
      case 1 -> "\\sqrt[" + random.nextInt(9) + "]{" + inner + "}";
      case 2 -> "{" + inner + "}_{" + other + "}^{" + inner + "}";
      case 3 -> "\\sum_{i=1}^{" + other + "} " + inner;
      case 4 -> "\\left(" + inner + "\\right] - \\left\\{" + other + "\\right.";
      case 5 -> "\\begin{pmatrix} " + inner + " & " + other + " \\\\ 1 \\end{pmatrix}";
      case 6 ->
          "\\underbrace{" + inner + "}_{\\text{" + words(1, 2).replaceAll("[^a-z]", "n") + "}}";
      case 7 -> "\\hat{" + inner + "} \\xrightarrow{f} \\vec{v}''";
      case 8 -> "\\begin{aligned} a &= " + inner + " \\\\ &< " + other + " \\end{aligned}";
      default -> inner + " + " + random.nextInt(99) + other;
    };
  }

  private void block(String indent, int depth) {
    int known = notes;
    int kind = random.nextInt(depth > 3 ? 9 : 17);
    switch (kind) {
      case 0 -> line(indent, "#".repeat(1 + random.nextInt(6)) + " " + words(1, 6));
      case 1 -> line(indent, "# Here {#here}");
      case 2 -> code(indent);
      case 3 -> line(indent, "$$x = " + formula(0) + " \\le " + formula(0) + "$$");
      case 4 ->
          line(indent, "![" + words(1, 4).replaceAll("[^\\p{L} ]", "x") + "](none.png \"Seen\")");
      case 5 -> line(indent, "***");
      case 9, 10 -> list(indent, depth);
      case 11 -> within(indent + "> ", depth, "");
      case 12 -> within(indent + "> ", depth, "[!" + pick(List.of("NOTE", "TIP", "WARNING")) + "]");
      case 13 -> table(indent);
      case 14 -> line(indent, words(1, 3) + "\n" + indent + ": " + words(2, 9));
      case 15 -> division(indent, depth);
      default -> line(indent, sentence(0) + " " + sentence(0) + " " + sentence(0));
    }
    for (int note = known + 1; note <= notes && indent.isEmpty(); note++) {
      line("", "[^n" + note + "]: " + words(2, 12) + ".");
    }
  }

  private void line(String indent, String text) {
    out.append(indent).append(text.replace("\n", "\n" + indent)).append('\n');
    out.append(indent).append('\n');
  }

  private void code(String indent) {
    line(indent, "```py\ndef f(x):\n    return x + " + random.nextInt(99) + "  # é\n\n\nend\n```");
  }

  private void list(String indent, int depth) {
    String marker = pick(List.of("- ", "* ", "1. ", "7) ", "- [ ] ", "- [x] "));
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.append(indent).append(marker).append(sentence(1).replace("\n", " ")).append('\n');
      if (chance(0.3)) {
        out.append(indent).append('\n');
        block(indent + "    ", depth + 2);
      }
    }
    out.append(indent).append('\n');
  }

  private void within(String indent, int depth, String head) {
    if (!head.isEmpty()) {
      out.append(indent).append(head).append('\n');
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      block(indent, depth + 1);
    }
    if (head.isEmpty() && chance(0.5)) {
      out.append(indent).append("— Aune, *Letters*\n");
    }
    out.append('\n');
  }

  private void division(String indent, int depth) {
    if (!indent.isEmpty()) {
      line(indent, sentence(0));
      return;
    }
    boolean right = chance(0.5);
    out.append(right ? "<div lang=\"ar\" dir=\"rtl\">\n\n" : "<div lang=\"fr\">\n\n");
    block("", depth + 1);
    out.append("\n</div>\n\n");
  }

  private void table(String indent) {
    int columns = 1 + random.nextInt(5);
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 2 + random.nextInt(6); row++) {
      rows.append("| ".repeat(1));
      for (int column = 0; column < columns - (chance(0.1) ? 1 : 0); column++) {
        rows.append(row == 1 ? "---" : chance(0.1) ? "" : words(1, 4)).append(" | ");
      }
      rows.append('\n');
    }
    line(indent, rows.toString().strip());
  }
}
