package org.trefoil.narration;

import java.util.List;
import java.util.Objects;
import org.trefoil.document.Document;
import org.trefoil.language.Messages;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.timeline.PageMap;

/** Turns a refined document into what is said. */
public final class Narrator {

  private final NarrationOptions options;
  private final Lexicon lexicon;

  /** A narrator for any number of documents, without a lexicon. */
  public Narrator(NarrationOptions options) {
    this(options, Lexicon.NONE);
  }

  /**
   * A narrator.
   *
   * @param options how it goes about
   * @param lexicon how some words are said
   */
  public Narrator(NarrationOptions options, Lexicon lexicon) {
    this.options = Objects.requireNonNull(options);
    this.lexicon = Objects.requireNonNull(lexicon);
  }

  /**
   * The cues of a refined document from beginning to end, without page marks.
   *
   * @param report hears what is summarised or left out
   */
  public Script narrate(Document document, Report report) {
    return narrate(document, PageMap.NONE, report);
  }

  /**
   * The cues of a refined document from beginning to end.
   *
   * @param pages where the pages of the PDF begin
   * @param report hears what is summarised or left out
   */
  public Script narrate(Document document, PageMap pages, Report report) {
    Exemptions exemptions = new Exemptions(report);
    Walk walk = new Walk(document, options, lexicon, exemptions);
    if (options.level() != Level.PLAIN && !Messages.of(document.metadata().language()).covers()) {
      foreign(document, report);
    }
    List<Cue> cues = PageCues.among(walk.cues(), pages, document);
    return new Script(document.metadata().language(), cues, exemptions.all());
  }

  private static void foreign(Document document, Report report) {
    report.add(
        Code.NO_ANNOUNCEMENTS,
        Span.START,
        "The narrator has no words of its own in the language of the work ("
            + document.metadata().language().tag()
            + "): it announces in English",
        "Use the plain narration to hear the text alone");
  }
}
