package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trefoil.speech.Cast;
import org.trefoil.speech.Sample;
import org.trefoil.speech.UnknownVoiceException;
import org.trefoil.speech.Voice;
import org.trefoil.speech.VoiceCatalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the voices, or lets one be heard. */
@picocli.CommandLine.Command(
    name = "voices",
    sortOptions = false,
    header = "Lists the voices and what each needs.",
    description =
        "Each line has the voice's name, its language, its engine, and ready or what is missing,"
            + " apart by tabs. The first is the one that speaks when no other is asked for.")
final class VoicesCommand implements Command {

  @Mixin private HelpOption help;

  @Option(
      names = "--sample",
      paramLabel = "VOICE",
      description = "Writes a sentence in this voice to VOICE.wav instead.")
  private String sample;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the sample goes; made if missing. Default: the current folder.")
  private String output = "";

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    Profiles profiles = new Folders(terminal.environment()).profiles();
    try (VoiceCatalog catalog = VoiceCatalog.installed(profiles.voices())) {
      if (sample != null) {
        profiles.require(List.of(sample));
        return speak(catalog, terminal);
      }
      try (StandardOutput out = new StandardOutput(terminal)) {
        for (Voice voice : catalog.voices()) {
          out.write(line(voice, catalog));
        }
        for (Map.Entry<String, String> broken : profiles.broken().entrySet()) {
          out.write(String.join("\t", broken.getKey(), "-", "-", broken.getValue()) + "\n");
        }
        for (Voice voice : catalog.offered()) {
          out.write(line(voice, catalog));
        }
      }
    }
    return ExitCode.DONE;
  }

  private ExitCode speak(VoiceCatalog catalog, Terminal terminal)
      throws UsageException, IOException {
    Voice voice;
    try {
      voice = Cast.choose(catalog, List.of(sample)).standard();
    } catch (UnknownVoiceException unknown) {
      throw new UsageException(unknown.getMessage());
    }
    Path folder = Input.path(output);
    Files.createDirectories(folder);
    Path file = folder.resolve(voice.name().replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".wav");
    Sample.write(catalog, voice, file);
    terminal.say("Wrote " + file + ".");
    return ExitCode.DONE;
  }

  private static String line(Voice voice, VoiceCatalog catalog) {
    String state = catalog.missing(voice).orElse("ready");
    return String.join("\t", voice.name(), voice.language().tag(), voice.engine(), state) + "\n";
  }
}
