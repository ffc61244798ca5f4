package org.trefoil.narration.words;

/** The parts of an address in a language of the continent: letters as they stand, signs by name. */
final class ContinentalAddress implements Electronic.Parts {

  private final Tongue tongue;
  private final Table names;

  ContinentalAddress(Tongue tongue) {
    this.tongue = tongue;
    this.names = Table.read(tongue.tables() + "/symbols");
  }

  @Override
  public String letters(String value, String listed) {
    return value;
  }

  @Override
  public String digits(String value) {
    Numeral number = new Numeral(value, "", false, 1);
    if (number.yearLike()) {
      return tongue.year(number.value());
    }
    return value.length() > 2 ? tongue.numbers().digits(value) : number.said(tongue.numbers());
  }

  @Override
  public String sign(String value) {
    return names.cell(value, 1);
  }
}
