package org.trefoil.audio.mastering;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.audio.PcmSink;

/**
 * The first pass: takes what is spoken, piece by piece, mends the joins, keeps it in a file and
 * measures it. After {@link #finish} any number of masters can be made of it; {@link #close} takes
 * the file away.
 */
public final class Recorder implements PcmSink, Closeable {

  private final int sampleRate;
  private final Spool spool;
  private final LoudnessMeter meter;
  private final Joins joins;

  /**
   * Begins a recording.
   *
   * @param file where the samples stand meanwhile: two bytes for each that isn't silence
   * @param sampleRate samples a second
   * @throws IOException when the file can't be made
   */
  public Recorder(Path file, int sampleRate) throws IOException {
    this.sampleRate = sampleRate;
    this.spool = new Spool(file);
    this.meter = new LoudnessMeter(sampleRate);
    this.joins =
        new Joins(
            sampleRate,
            (samples, from, to) -> {
              spool.write(samples, from, to);
              meter.write(samples, from, to);
            });
  }

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    joins.write(samples, from, to);
  }

  /** Ends the first pass. */
  public void finish() throws IOException {
    joins.finish();
    spool.finish();
    meter.finish();
  }

  /**
   * Prepares the second pass.
   *
   * @param mastering how it is to sound
   * @param chapters the first sample of each chapter, in order; they come out equally loud
   */
  public Master master(Mastering mastering, List<Long> chapters) {
    return new Master(
        spool, sampleRate, mastering, Gains.of(meter, mastering, chapters, spool.samples()));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
