package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTest {

  private static final Path CASES = Path.of("src/test/resources/cli");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void commandsDoWhatIsWrittenOfThem(String name, @TempDir Path dir) throws IOException {
    follow(name, dir);
  }

  /** All but {@code --verify}: veraPDF itself goes wrong there, so {@link Main} sets the locale. */
  static List<String> casesForAnyLanguage() throws IOException {
    return cases().stream().filter(name -> !name.equals("verifying.md")).toList();
  }

  @ParameterizedTest
  @MethodSource("casesForAnyLanguage")
  void theMachinesLanguageChangesNothing(String name, @TempDir Path dir) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      follow(name, dir);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void follow(String name, Path dir) throws IOException {
    CommandCase described = CommandCase.read(CASES.resolve(name));
    assertThat(described.runs()).as("runs in " + name).isNotEmpty();
    for (Map.Entry<String, String> file : described.files().entrySet()) {
      Path path = dir.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    for (CommandCase.Run run : described.runs()) {
      String[] args = arguments(run.command().replace("DIR", dir.toString()));
      Shell.Result result = new Shell().runWith(lines(run.input()), args);
      assertThat(result.output()).as("output of " + run).matches(pattern(run.output(), dir));
      assertThat(result.error()).as("error of " + run).matches(pattern(run.error(), dir));
      assertThat(result.exit()).as("exit of " + run).isEqualTo(run.exit().get(0));
      assertThat(left(dir, described)).as("left by " + run).containsExactlyElementsOf(run.left());
    }
  }

  @Test
  void everyExitCodeButThoseOfMishapsOccurs() throws IOException {
    List<Integer> codes = new ArrayList<>();
    for (String name : cases()) {
      CommandCase.read(CASES.resolve(name)).runs().forEach(run -> codes.addAll(run.exit()));
    }
    assertThat(codes).contains(0, 1, 2, 3);
  }

  /** Splits at spaces, except between single quotes. */
  private static String[] arguments(String command) {
    return command.isEmpty()
        ? new String[0]
        : Pattern.compile("'([^']*)'|(\\S+)")
            .matcher(command)
            .results()
            .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
            .toArray(String[]::new);
  }

  private static String pattern(List<String> lines, Path dir) {
    return lines.stream()
        .map(line -> line.replace("DIR", dir.toString()))
        .map(line -> line.replace("⇥", "\t"))
        .map(
            line ->
                Arrays.stream(line.split("…", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(?s:.*)")))
        .map(line -> line + "\\R")
        .collect(Collectors.joining());
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> left(Path dir, CommandCase described) throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> dir.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !described.files().containsKey(file))
          .sorted()
          .toList();
    }
  }
}
