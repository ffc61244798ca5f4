package org.trefoil.audio.mastering;

import java.io.IOException;
import java.util.Arrays;
import org.trefoil.audio.PcmSink;

/**
 * The second pass over a recording: the same every time, for any stretch of it, at any rate.
 *
 * <p>Times: sample {@code n} of the recording is heard {@code (n - from + head) / sampleRate}
 * seconds after the stretch begins, whatever the rate that it is rendered at.
 */
public final class Master {

  /** A gain becomes another within this time before its chapter begins, where it is silent. */
  private static final double RAMP_SECONDS = 0.05;

  private static final int PIECE = 4096;

  private final Spool spool;
  private final int sampleRate;
  private final Mastering mastering;
  private final Gains gains;

  Master(Spool spool, int sampleRate, Mastering mastering, Gains gains) {
    this.spool = spool;
    this.sampleRate = sampleRate;
    this.mastering = mastering;
    this.gains = gains;
  }

  /** How it is to sound. */
  public Mastering mastering() {
    return mastering;
  }

  /** Samples a second of the recording, which times count. */
  public int sampleRate() {
    return sampleRate;
  }

  /** How many samples there are. */
  public long samples() {
    return spool.samples();
  }

  /** How many samples a stretch of so many becomes at a rate, its head and tail included. */
  public long length(long samples, int rate) {
    return Resampler.length(head() + samples + tail(), sampleRate, rate);
  }

  /** Samples of silence before a stretch. */
  public int head() {
    return (int) ((long) mastering.ends().head() * sampleRate / 1000);
  }

  /** Samples of silence after a stretch. */
  public int tail() {
    return (int) ((long) mastering.ends().tail() * sampleRate / 1000);
  }

  /**
   * Renders a stretch, with silence at its ends.
   *
   * @param from the first sample
   * @param to one past the last
   * @param rate samples a second of what comes out
   * @param sink takes it
   * @throws IOException when the sink fails, or the recording can't be read
   */
  public void render(long from, long to, int rate, Trim trim, PcmSink sink) throws IOException {
    if (mastering.untouched() && rate == sampleRate) {
      spool.read(from, to, sink);
      return;
    }
    FloatSink chain = Resampler.between(sampleRate, rate, finishing(rate, trim, sink));
    silence(head(), chain);
    amplify(from, to, trim.gain(), chain);
    silence(tail(), chain);
    chain.finish();
  }

  private FloatSink finishing(int rate, Trim trim, PcmSink sink) {
    FloatSink whole = new Rounding(sink);
    if (mastering.untouched()) {
      return whole;
    }
    Mastering.Level level = mastering.level();
    return new Tone(
        new RoomTone(level.roomTone()), new Limiter(rate, level.ceiling() - trim.ceiling(), whole));
  }

  private void amplify(long from, long to, double more, FloatSink chain) throws IOException {
    Amplifier amplifier = new Amplifier(gains, more, (int) (RAMP_SECONDS * sampleRate), from);
    float[] piece = new float[PIECE];
    spool.read(
        from,
        to,
        (samples, first, end) -> {
          for (int at = first; at < end; at += PIECE) {
            int count = Math.min(PIECE, end - at);
            for (int i = 0; i < count; i++) {
              piece[i] = samples[at + i] / 32768f;
            }
            amplifier.apply(piece, count);
            chain.write(piece, 0, count);
          }
        });
  }

  private static void silence(int count, FloatSink chain) throws IOException {
    float[] piece = new float[PIECE];
    for (int left = count; left > 0; left -= PIECE) {
      Arrays.fill(piece, 0);
      chain.write(piece, 0, Math.min(PIECE, left));
    }
  }

  /** Lays the noise under everything. */
  private record Tone(RoomTone tone, FloatSink next) implements FloatSink {
    @Override
    public void write(float[] samples, int from, int to) throws IOException {
      tone.addTo(samples, from, to);
      next.write(samples, from, to);
    }

    @Override
    public void finish() throws IOException {
      next.finish();
    }
  }
}
