package org.trefoil.speech.espeak;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A voice as the library describes it.
 *
 * @param title in English, such as {@code Chinese (Mandarin, latin as English)}
 * @param id the file that holds it, such as {@code sit/cmn}
 * @param male whether it is one, as most are
 * @param languages what it speaks, in lower case, the best first; with how well: the lower the
 *     better
 */
record EspeakVoice(String title, String id, boolean male, Map<String, Integer> languages) {

  private static final int FEMALE = 2;

  EspeakVoice {
    languages = new LinkedHashMap<>(languages);
  }

  /** The language that it is first of all for. */
  String language() {
    return languages.keySet().stream().findFirst().orElse("und");
  }

  static EspeakVoice read(DataInputStream in) throws IOException {
    String title = Protocol.text(in).strip();
    String id = Protocol.text(in);
    boolean male = in.readByte() != FEMALE;
    Map<String, Integer> languages = new LinkedHashMap<>();
    for (int priority = in.readByte(); priority != 0; priority = in.readByte()) {
      languages.put(Protocol.text(in).toLowerCase(Locale.ROOT), priority);
    }
    return new EspeakVoice(title, id, male, languages);
  }
}
