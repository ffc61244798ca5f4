package org.trefoil.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.check.Finding;
import org.trefoil.language.Language;
import org.trefoil.report.Diagnostic;
import org.trefoil.source.Position;

/** What happens while a text is converted. */
public sealed interface Event {

  /** Hands this event to the method of its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A source was read and understood.
   *
   * @param input what messages call it
   * @param title of the work, stated or derived
   * @param language of the work, stated or detected
   * @param words how many it has
   */
  record Read(String input, String title, Language language, int words) implements Event {
    public Read {
      Objects.requireNonNull(input);
      Objects.requireNonNull(title);
      Objects.requireNonNull(language);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.read(this);
    }
  }

  /**
   * Something was found in the source.
   *
   * @param input what messages call the source
   * @param position where it stands
   * @param diagnostic what it is
   * @param line the same for people, with file, line and column
   */
  record Found(String input, Position position, Diagnostic diagnostic, String line)
      implements Event {
    public Found {
      Objects.requireNonNull(input);
      Objects.requireNonNull(position);
      Objects.requireNonNull(diagnostic);
      Objects.requireNonNull(line);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.found(this);
    }
  }

  /**
   * The speaking, which takes longest, went on.
   *
   * @param input what messages call the source
   * @param done how many letters are spoken
   * @param total of how many
   */
  record Spoke(String input, long done, long total) implements Event {
    public Spoke {
      Objects.requireNonNull(input);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spoke(this);
    }
  }

  /**
   * A stage of the work ended.
   *
   * @param input what messages call the source
   * @param stage its name: {@code read}, {@code epub}, {@code typeset}, …
   * @param time how long it took, with other stages running beside it
   */
  record Took(String input, String stage, Duration time) implements Event {
    public Took {
      Objects.requireNonNull(input);
      Objects.requireNonNull(stage);
      Objects.requireNonNull(time);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.took(this);
    }
  }

  /**
   * A finished file stands in its place.
   *
   * @param input what messages call the source
   * @param output the file
   */
  record Wrote(String input, Output output) implements Event {
    public Wrote {
      Objects.requireNonNull(input);
      Objects.requireNonNull(output);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wrote(this);
    }
  }

  /**
   * A source was mended where that is safe.
   *
   * @param input what messages call the source
   * @param findings how many findings were mended
   */
  record Mended(String input, int findings) implements Event {
    public Mended {
      Objects.requireNonNull(input);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mended(this);
    }
  }

  /**
   * An outside validator has looked at a finished file.
   *
   * @param file what it looked at
   * @param validator its name
   * @param findings what it rejects; empty when the file is sound
   */
  record Checked(Path file, String validator, List<Finding> findings) implements Event {
    public Checked {
      Objects.requireNonNull(file);
      Objects.requireNonNull(validator);
      findings = List.copyOf(findings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checked(this);
    }
  }

  /**
   * A finished file was held against the text that it was made of.
   *
   * @param file what was looked at
   * @param matter what of it was
   * @param findings where it says something else; empty when it says what the text says
   */
  record Proved(Path file, Matter matter, List<Finding> findings) implements Event {

    /** What is held against the text. */
    public enum Matter {
      /** Words and what they are. */
      WORDS,
      /** Sound, of which only times and samples are known. */
      SOUND
    }

    public Proved {
      Objects.requireNonNull(file);
      Objects.requireNonNull(matter);
      findings = List.copyOf(findings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.proved(this);
    }
  }

  /**
   * A report of all checks stands beside the files.
   *
   * @param input what messages call the source
   * @param file the report
   */
  record Reported(String input, Path file) implements Event {
    public Reported {
      Objects.requireNonNull(input);
      Objects.requireNonNull(file);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reported(this);
    }
  }

  /**
   * A recording was stored and measured, as a decoder hears it.
   *
   * @param input what messages call the source
   * @param file where it will stand
   * @param levels how it sounds
   */
  record Measured(String input, Path file, Levels levels) implements Event {
    public Measured {
      Objects.requireNonNull(input);
      Objects.requireNonNull(file);
      Objects.requireNonNull(levels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.measured(this);
    }
  }

  /** One method a kind and no defaults: a new kind breaks every listener until it is handled. */
  interface Visitor<R> {
    R read(Read event);

    R found(Found event);

    R spoke(Spoke event);

    R took(Took event);

    R measured(Measured event);

    R wrote(Wrote event);

    R mended(Mended event);

    R checked(Checked event);

    R proved(Proved event);

    R reported(Reported event);
  }
}
