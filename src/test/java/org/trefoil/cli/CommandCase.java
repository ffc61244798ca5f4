package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands and what they do, written as Markdown: the test reads the fenced blocks and people the
 * rest. A block {@code file NAME} is a file; a block {@code console} holds runs:
 *
 * <pre>
 * $ trefoil --to epub DIR/a.md      the command line; DIR is a fresh folder that holds the files
 * < some text                       a line of standard input
 * > id⇥say⇥words                    a line of standard output
 * ! Wrote DIR/a.epub: …             a line of standard error; … stands for anything
 * = 0                               the exit code
 * ? a.epub                          all files of the folder that weren't there before the first run
 * </pre>
 *
 * @param files by name
 * @param runs one after the other, in the same folder
 */
record CommandCase(Map<String, String> files, List<Run> runs) {

  /** One command with what it reads, prints, says and leaves. */
  record Run(
      String command,
      List<String> input,
      List<String> output,
      List<String> error,
      List<Integer> exit,
      List<String> left) {
    Run(String command) {
      this(
          command,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  private static final Pattern BLOCK =
      Pattern.compile("^```(console|file (\\S+))\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  static CommandCase read(Path markdown) throws IOException {
    CommandCase read = new CommandCase(new LinkedHashMap<>(), new ArrayList<>());
    Matcher block = BLOCK.matcher(Files.readString(markdown));
    while (block.find()) {
      if (block.group(2) != null) {
        read.files.put(block.group(2), block.group(3));
      } else {
        block.group(3).lines().forEach(read::line);
      }
    }
    return read;
  }

  private void line(String line) {
    if (line.startsWith("$ trefoil")) {
      runs.add(new Run(line.substring("$ trefoil".length()).strip()));
      return;
    }
    Run run = runs.get(runs.size() - 1);
    String rest = line.length() > 2 ? line.substring(2) : "";
    switch (line.charAt(0)) {
      case '<' -> run.input.add(rest);
      case '>' -> run.output.add(rest);
      case '!' -> run.error.add(rest);
      case '=' -> run.exit.add(Integer.valueOf(rest));
      case '?' -> run.left.addAll(List.of(rest.split(" ")));
      default -> throw new IllegalArgumentException("A command case can't hold: " + line);
    }
  }
}
