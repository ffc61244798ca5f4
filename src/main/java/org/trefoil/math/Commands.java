package org.trefoil.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the commands of TeX and LaTeX stand for, and what signs are when they are typed. */
final class Commands {

  /**
   * A command.
   *
   * @param value what it shows, or how it is shown
   * @param kind what kind of thing that is, as the table names kinds
   */
  record Command(String value, String kind) {}

  private static final Map<String, Command> NAMED = read();
  private static final Map<String, Command> TYPED = typed();

  private Commands() {}

  /** A command by its name, without the backslash. */
  static Optional<Command> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** What a sign is that stands there by itself. */
  static Optional<Command> typed(String sign) {
    return Optional.ofNullable(TYPED.get(sign));
  }

  private static Map<String, Command> read() {
    Map<String, Command> all = new HashMap<>();
    try (InputStream in = Commands.class.getResourceAsStream("commands.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 3) {
          all.put(cells[0], new Command(cells[1], cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of commands", e);
    }
    return all;
  }

  private static Map<String, Command> typed() {
    Map<String, Command> all = new HashMap<>();
    NAMED.values().stream()
        .filter(
            command -> command.kind().matches("letter|symbol|operator|large|integral|open|close"))
        .filter(command -> command.value().length() == 1 && command.value().charAt(0) > 0x7F)
        .forEach(command -> all.putIfAbsent(command.value(), command));
    for (String sign : "+ = < > / :".split(" ")) {
      all.put(sign, new Command(sign, "operator"));
    }
    all.put("-", new Command("\u2212", "operator"));
    all.put("*", new Command("\u2217", "operator"));
    for (String sign : ", ; . ?".split(" ")) {
      all.put(sign, new Command(sign, "punctuation"));
    }
    for (String sign : "( [".split(" ")) {
      all.put(sign, new Command(sign, "open"));
    }
    for (String sign : ") ]".split(" ")) {
      all.put(sign, new Command(sign, "close"));
    }
    all.put("|", new Command("|", "fence"));
    all.put("\u2016", new Command("\u2016", "fence"));
    return all;
  }
}
