package org.trefoil.speech.piper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model with the inputs and outputs of a Piper voice that really runs: each number sounds for
 * four frames of 256 samples at the model's own length, as a tone whose loudness is the number's;
 * 0, which is the padding, is silent. Chance is added as the scales tell, speakers differ in
 * loudness.
 */
public final class TinyVoice {

  /** Samples a second. */
  static final int RATE = 22050;

  /** Samples for each number at length 1. */
  static final int SAMPLES = 1024;

  private static final String SYMBOLS =
      " !',-.:;?abcdefhijklmnopqrstuvwxyzæçðøħŋœɐɑɒɔɕɖəɚɛɜɟɡɪɫɬɭɹɾʁʂʃʊʌʎʒʔθχᵻːˈˌ\u0303\u0329\u0327";

  private TinyVoice() {}

  /** What a model is to have. */
  enum Part {
    DURATIONS,
    SPEAKERS
  }

  /**
   * Writes a model and its description.
   *
   * @param model a file that ends with {@code .onnx}
   * @param espeak what eSpeak NG calls its language
   */
  public static void write(Path model, String espeak, Part... parts) throws IOException {
    java.util.Set<Part> has = java.util.Set.of(parts);
    Files.write(model, graph(has).file());
    Files.writeString(Path.of(model + ".json"), json(espeak, has.contains(Part.SPEAKERS) ? 3 : 1));
  }

  private static OnnxGraph graph(java.util.Set<Part> parts) {
    OnnxGraph graph =
        new OnnxGraph()
            .input("input", OnnxGraph.INT64, 1, -1)
            .input("input_lengths", OnnxGraph.INT64, 1)
            .input("scales", OnnxGraph.FLOAT, 3)
            .integers("zero", 0)
            .integers("one", 1)
            .integers("column", -1, 1)
            .integers("sound", 1, 1, 1, -1)
            .integers("row", 1, 1, -1)
            .number("samples", SAMPLES)
            .number("hop", 256)
            .number("nothing", 0)
            .number("step", 1)
            .number("turn", 0.2f)
            .number("loudness", 0.004f)
            .integers("single")
            .node("Gather", "lengths", "scales", "one")
            .node("Mul", "exact", "lengths", "samples")
            .node("Floor", "whole", "exact")
            .node("Squeeze", "count", "whole")
            .node("Range", "places", "nothing", "count", "step")
            .node("Mul", "angles", "places", "turn")
            .node("Sin", "tone", "angles")
            .cast("numbers", "input", OnnxGraph.FLOAT)
            .node("Reshape", "upright", "numbers", "column")
            .node("Mul", "loud", "upright", "loudness");
    String loud = "loud";
    if (parts.contains(Part.SPEAKERS)) {
      graph
          .input("sid", OnnxGraph.INT64, 1)
          .cast("who", "sid", OnnxGraph.FLOAT)
          .node("Add", "weight", "who", "step")
          .node("Mul", "whose", "loud", "weight");
      loud = "whose";
    }
    graph
        .node("Mul", "all", loud, "tone")
        .node("Reshape", "clean", "all", "sound")
        .node("RandomNormalLike", "chance", "clean")
        .node("Gather", "noise", "scales", "zero")
        .node("Mul", "hiss", "chance", "noise")
        .node("Add", "output", "clean", "hiss")
        .output("output", OnnxGraph.FLOAT, 1, 1, 1, -1);
    if (parts.contains(Part.DURATIONS)) {
      graph
          .node("Mul", "none", "numbers", "nothing")
          .node("Div", "frames", "whole", "hop")
          .node("Add", "each", "none", "frames")
          .node("Reshape", "durations", "each", "row")
          .output("durations", OnnxGraph.FLOAT, 1, 1, -1);
    }
    return graph;
  }

  private static String json(String espeak, int speakers) {
    StringBuilder map = new StringBuilder("\"_\": [0], \"^\": [1], \"$\": [2]");
    int[] symbols = SYMBOLS.codePoints().toArray();
    for (int i = 0; i < symbols.length; i++) {
      map.append(", \"\\u%04x\": [%d]".formatted(symbols[i], 3 + i));
    }
    String names = speakers > 1 ? "\"anna\": 0, \"bert\": 1, \"carla\": 2" : "";
    return """
        {
        \t"audio": {"sample_rate": %d, "quality": "x_low"},
        \t"espeak": {"voice": "%s"},
        \t"inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        \t"phoneme_type": "espeak", "phoneme_map": {},
        \t"phoneme_id_map": {%s},
        \t"num_symbols": 256, "num_speakers": %d, "speaker_id_map": {%s}, "piper_version": "1.0.0"
        }
        """
        .formatted(RATE, espeak, map, speakers, names);
  }
}
