package org.trefoil.cli;

import java.io.IOException;
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
    try (StandardOutput out = new StandardOutput(terminal);
        VoiceCatalog catalog = VoiceCatalog.installed()) {
      for (Voice voice : catalog.voices()) {
        out.write(line(voice, catalog));
      }
      for (Voice voice : catalog.offered()) {
        out.write(line(voice, catalog));
      }
    }
    return ExitCode.DONE;
  }

  private static String line(Voice voice, VoiceCatalog catalog) {
    String state = catalog.missing(voice).orElse("ready");
    return String.join("\t", voice.name(), voice.language().tag(), voice.engine(), state) + "\n";
  }
}
