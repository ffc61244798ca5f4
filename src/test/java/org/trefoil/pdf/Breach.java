package org.trefoil.pdf;

/**
 * A way to break a clause.
 *
 * @param rule the clause, as a finding names it
 */
record Breach(String rule, Broken.Blow blow) {

  static Breach first(String clause, Broken.Blow blow) {
    return new Breach("PDF/UA-1 " + clause, blow);
  }

  static Breach second(String clause, Broken.Blow blow) {
    return new Breach("PDF/UA-2 " + clause, blow);
  }

  @Override
  public String toString() {
    return rule;
  }
}
