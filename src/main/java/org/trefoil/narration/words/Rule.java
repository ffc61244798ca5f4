package org.trefoil.narration.words;

/** Knows one kind of written form. */
interface Rule {

  /**
   * Says what stands at a token if it is of this kind. Looks only a bounded number of tokens ahead,
   * except over what it takes.
   *
   * @return how many tokens it took; 0 if it isn't of this kind
   */
  int apply(Tokens tokens, int at, Saying out);
}
