package org.trefoil.audio;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;

/**
 * Samples to MP3 frames by jump3r, bare: no tags. The library's own front door writes an empty
 * first frame and measures replay gain all the way; this one does neither.
 */
final class LameStream {

  /**
   * How hard it tries, from 0 to 9: 7 leaves out the shaping of the noise and still switches
   * blocks. At three bits a sample that is nearer to the original (signal to noise 25 dB, against
   * 21 dB at 5 and 18 dB at 2) and takes half the time; see decision 0040.
   */
  private static final int QUALITY = 7;

  /** Samples between the beginning of a stream and that of the recording. */
  static final int DELAY = de.sciss.jump3r.mp3.Encoder.ENCDELAY;

  private static final int PIECE = 1152 * 4;

  private final Lame lame = new Lame();
  private final LameGlobalFlags flags;
  private final int[] left = new int[PIECE];
  private final byte[] encoded = new byte[PIECE * 5 / 4 + 7200];

  /** Takes the bytes of the stream. */
  interface ByteSink<X extends Exception> {
    void write(byte[] bytes, int from, int length) throws X;
  }

  LameStream(Mp3Format format) {
    wire();
    flags = lame.lame_init();
    flags.num_channels = 1;
    flags.in_samplerate = format.sampleRate();
    flags.out_samplerate = format.sampleRate();
    flags.mode = MPEGMode.MONO;
    flags.brate = format.kilobits();
    flags.quality = QUALITY;
    flags.disable_reservoir = true; // so that segments can be laid one after another
    flags.bWriteVbrTag = false;
    flags.write_id3tag_automatic = false;
    if (lame.lame_init_params(flags) < 0) {
      throw new IllegalArgumentException("The MP3 encoder doesn't know " + format);
    }
    flags.scale = 1; // it would make everything softer by up to half a decibel
  }

  /** Encodes some samples; what is complete goes to the sink. */
  <X extends Exception> void encode(short[] samples, int from, int to, ByteSink<X> sink) throws X {
    for (int start = from; start < to; start += PIECE) {
      int count = Math.min(PIECE, to - start);
      for (int i = 0; i < count; i++) {
        left[i] = samples[start + i] << 16;
      }
      int length =
          lame.lame_encode_buffer_int(flags, left, left, count, encoded, 0, encoded.length);
      sink.write(encoded, 0, checked(length));
    }
  }

  /** Encodes what is left, with enough silence after it. */
  <X extends Exception> void flush(ByteSink<X> sink) throws X {
    int length = lame.lame_encode_flush(flags, encoded, 0, encoded.length);
    sink.write(encoded, 0, checked(length));
    lame.lame_close(flags);
  }

  /** How many frames were begun so far. */
  int frames() {
    return flags.frameNum;
  }

  private static int checked(int length) {
    if (length < 0) {
      throw new IllegalStateException("The MP3 encoder failed with " + length);
    }
    return length;
  }

  private void wire() {
    GainAnalysis gain = new GainAnalysis();
    BitStream bits = new BitStream();
    Presets presets = new Presets();
    QuantizePVT quantizeTables = new QuantizePVT();
    Quantize quantize = new Quantize();
    VBRTag tag = new VBRTag();
    Version version = new Version();
    ID3Tag id3 = new ID3Tag();
    Reservoir reservoir = new Reservoir();
    Takehiro huffman = new Takehiro();
    MPGLib decoder = new MPGLib();
    lame.setModules(gain, bits, presets, quantizeTables, quantize, tag, version, id3, decoder);
    bits.setModules(gain, decoder, version, tag);
    id3.setModules(bits, version);
    presets.setModules(lame);
    quantize.setModules(bits, reservoir, quantizeTables, huffman);
    quantizeTables.setModules(huffman, reservoir, lame.enc.psy);
    reservoir.setModules(bits);
    huffman.setModules(quantizeTables);
    tag.setModules(lame, bits, version);
  }
}
