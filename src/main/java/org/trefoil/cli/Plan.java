package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;

/**
 * What is going to be written from what, checked before anything is: no two inputs may write the
 * same file, and no output may replace an input.
 *
 * @param entries in the order of the command line
 */
record Plan(List<Entry> entries) {

  /**
   * One input.
   *
   * @param input what to read
   * @param early the text, when it had to be read to know what its outputs are called
   */
  record Entry(Input input, Optional<Manuscript> early) {}

  /** Looks at all inputs and at what they would write to a folder. */
  static Plan of(List<String> arguments, Path folder, Conversion conversion, Terminal terminal)
      throws UsageException, IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      inputs.add(Input.of(argument));
    }
    if (inputs.stream().filter(input -> input.file().isEmpty()).count() > 1) {
      throw new UsageException("Standard input (-) can be read only once");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(folder + " is a file; --output needs a folder");
    }
    Map<String, String> writers = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Input input : inputs) {
      Optional<Manuscript> early =
          input.file().isPresent()
              ? Optional.empty()
              : Optional.of(input.read(conversion, terminal));
      List<Path> targets =
          early.isPresent()
              ? conversion.targets(early.get(), folder)
              : conversion.targets(input.file().orElseThrow(), folder);
      for (Path target : targets) {
        claim(writers, input, target);
        spare(inputs, target);
      }
      entries.add(new Entry(input, early));
    }
    return new Plan(entries);
  }

  /** Some file systems don't tell case or composition of letters apart, so neither do we. */
  private static void claim(Map<String, String> writers, Input input, Path target)
      throws UsageException {
    String key =
        Normalizer.normalize(target.getFileName().toString(), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    String other = writers.putIfAbsent(key, input.argument());
    if (other != null) {
      throw new UsageException(
          other
              + " and "
              + input.argument()
              + " would both write "
              + target
              + "; convert them one by one, into different folders");
    }
  }

  private static void spare(List<Input> inputs, Path target) throws UsageException, IOException {
    for (Input input : inputs) {
      if (input.file().isPresent()
          && Files.exists(target)
          && Files.isSameFile(input.file().get(), target)) {
        throw new UsageException(
            input.argument() + " would be overwritten by its own output; name another --output");
      }
    }
  }
}
