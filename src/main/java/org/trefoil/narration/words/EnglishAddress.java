package org.trefoil.narration.words;

/** The parts of an address in English: words, names of sites, years. */
final class EnglishAddress implements Electronic.Parts {

  private final Vocabulary vocabulary;
  private final Table names = Table.read("en/code");

  EnglishAddress(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public String letters(String value, String listed) {
    if (!listed.isEmpty()) {
      return listed;
    }
    boolean shouted = value.length() > 1 && value.matches("[A-Z]+");
    return shouted ? vocabulary.capitals(value, true) : vocabulary.alone(value);
  }

  @Override
  public String digits(String value) {
    Figure figure = new Figure(value, "", false, 1);
    if (figure.yearLike()) {
      return Figure.WORDS.year(figure.value());
    }
    return value.length() > 2 ? Figure.WORDS.digits(value) : figure.cardinal();
  }

  @Override
  public String sign(String value) {
    return names.cell(value, 1);
  }
}
