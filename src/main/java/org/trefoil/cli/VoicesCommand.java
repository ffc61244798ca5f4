package org.trefoil.cli;

import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.trefoil.speech.SpeechEngine;
import org.trefoil.speech.Voice;
import org.trefoil.speech.VoiceCatalog;
import picocli.CommandLine.Mixin;

/** Lists the voices. */
@picocli.CommandLine.Command(
    name = "voices",
    sortOptions = false,
    header = "Lists the voices and what each needs.",
    description =
        "Each line has the voice's name, its language, its engine, and ready or what is missing,"
            + " apart by tabs. The first is the one that speaks when no other is asked for.")
final class VoicesCommand implements Command {

  @Mixin private HelpOption help;

  @Override
  public ExitCode run(Terminal terminal) throws IOException {
    Map<String, SpeechEngine> engines = new TreeMap<>();
    ServiceLoader.load(SpeechEngine.class).forEach(engine -> engines.put(engine.name(), engine));
    try (StandardOutput out = new StandardOutput(terminal)) {
      for (Voice voice : VoiceCatalog.embedded().voices()) {
        out.write(line(voice, engines.get(voice.engine())));
      }
    }
    return ExitCode.DONE;
  }

  private static String line(Voice voice, SpeechEngine engine) {
    String state =
        engine == null
            ? "the engine " + voice.engine() + " is not installed"
            : engine.missing(voice).orElse("ready");
    return String.join("\t", voice.name(), voice.language().tag(), voice.engine(), state) + "\n";
  }
}
