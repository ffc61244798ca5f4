package org.trefoil.markdown;

import java.lang.Character.UnicodeScript;

/** Characters of scripts that put no blanks between words. */
final class Cjk {

  private Cjk() {}

  /** Whether a line may end beside this character without a blank being meant. */
  static boolean isCjk(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }
}
