package org.trefoil.speech.freetts;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;

/**
 * Sets the tone of the last syllable (ToBI boundary tones), which FreeTTS chooses without knowing
 * whether the sentence goes on: it falls at the end of a statement, rises at the end of a question
 * that can be answered by yes or no, and stays up where the sentence goes on.
 */
final class Melody implements UtteranceProcessor {

  /** The feature of the utterance that holds the tone. */
  static final String FEATURE = "last_tone";

  static final String FALL = "L-L%";
  static final String GOES_ON = "L-H%";
  static final String RISE = "H-H%";

  @Override
  public void processUtterance(Utterance utterance) {
    Item last = utterance.getRelation(Relation.SYLLABLE).getTail();
    if (last != null) {
      FeatureSet features = last.getFeatures();
      features.setString("endtone", utterance.getString(FEATURE));
    }
  }
}
