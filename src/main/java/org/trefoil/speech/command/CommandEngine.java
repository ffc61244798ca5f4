package org.trefoil.speech.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trefoil.speech.SpeechEngine;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/** Speaks with the program that a voice profile names under {@code command}. */
public final class CommandEngine implements SpeechEngine {

  @Override
  public String name() {
    return "command";
  }

  @Override
  public Optional<String> missing(Voice voice) {
    List<String> command = command(voice);
    if (command.isEmpty()) {
      return Optional.of("the profile lacks \"command\", the program and its arguments");
    }
    return program(command.get(0)).isPresent()
        ? Optional.empty()
        : Optional.of("the program " + command.get(0) + " is not installed");
  }

  @Override
  public String fingerprint(Voice voice) throws SpeechException {
    Path program = require(voice);
    try {
      return "command %s %d %d"
          .formatted(program, Files.size(program), Files.getLastModifiedTime(program).toMillis());
    } catch (IOException unreadable) {
      throw new SpeechException("The program " + program + " can't be read", unreadable);
    }
  }

  @Override
  public Synthesizer synthesizer(Voice voice) throws SpeechException {
    return new CommandSynthesizer(voice, command(voice), require(voice));
  }

  private static Path require(Voice voice) throws SpeechException {
    List<String> command = command(voice);
    return command.stream()
        .findFirst()
        .flatMap(CommandEngine::program)
        .orElseThrow(
            () ->
                new SpeechException(
                    "The voice "
                        + voice.name()
                        + " can't speak: "
                        + (command.isEmpty()
                            ? "its profile lacks \"command\""
                            : "the program " + command.get(0) + " is not installed")));
  }

  private static List<String> command(Voice voice) {
    return voice.details().getOrDefault("command", List.of());
  }

  /** A program by its path, or found on the PATH. */
  private static Optional<Path> program(String name) {
    try {
      if (Path.of(name).getNameCount() > 1 || Path.of(name).isAbsolute()) {
        return Optional.of(Path.of(name)).filter(Files::isExecutable);
      }
      return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .filter(folder -> !folder.isEmpty())
          .map(folder -> Path.of(folder, name))
          .filter(file -> Files.isExecutable(file) && !Files.isDirectory(file))
          .findFirst();
    } catch (InvalidPathException unnamable) {
      return Optional.empty();
    }
  }
}
