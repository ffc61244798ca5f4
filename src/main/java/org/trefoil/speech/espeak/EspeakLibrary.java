package org.trefoil.speech.espeak;

import com.sun.jna.Callback;
import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The library libespeak-ng (speak_lib.h, API 12), called in a worker and nowhere else.
 *
 * <p>It keeps a state from one utterance to the next (the flutter of the pitch, the phase of the
 * wave), so that the same words would sound a little different each time. Therefore it is loaded
 * anew for each phrase, which takes some milliseconds, and every phrase finds the same state.
 */
final class EspeakLibrary {

  private static final List<String> NAMES = List.of("espeak-ng", "libespeak-ng");

  private static final int SYNCHRONOUS = 2;
  private static final int PHONEME_EVENTS = 0x0001;
  private static final int NAMES_IN_IPA = 0x0002;
  private static final int DONT_EXIT = 0x8000;
  private static final int FASTEST = 450;
  private static final int RATE = 1;
  private static final int PITCH = 3;
  private static final int UTF8 = 1;
  private static final int PHONEMES_IN_TEXT = 0x100;
  private static final int IPA = 0x02;

  /** Samples; a phrase is never half as long unless something goes wrong. */
  private static final int LONGEST = 20 << 20;

  private final Sound sound = new Sound();
  private NativeLibrary library;
  private int sampleRate;

  /** Is called by the library with samples and events. */
  private interface SynthCallback extends Callback {
    int heard(Pointer samples, int count, Pointer events);
  }

  /** Collects what is heard. */
  private static final class Sound implements SynthCallback {

    private static final int EVENT_BYTES = Native.POINTER_SIZE == 8 ? 40 : 36;
    private static final int NAME_AT = Native.POINTER_SIZE == 8 ? 32 : 28;
    private static final int NAME_BYTES = 8;
    private static final int WORD = 1;
    private static final int PHONEME = 7;

    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();
    private final ByteArrayOutputStream events = new ByteArrayOutputStream();
    private final StringBuilder names = new StringBuilder();

    @Override
    public int heard(Pointer wave, int count, Pointer list) {
      if (wave != null && count > 0) {
        samples.writeBytes(wave.getByteArray(0, count * 2));
      }
      for (long at = 0; list.getInt(at) != 0; at += EVENT_BYTES) {
        note(list, at);
      }
      return samples.size() / 2 > LONGEST ? 1 : 0;
    }

    private void note(Pointer list, long at) {
      int type = list.getInt(at);
      if (type == WORD || type == PHONEME) {
        boolean pause = type == PHONEME && list.getByte(at + NAME_AT) == '_';
        if (type == PHONEME && list.getByte(at + NAME_AT) != 0) {
          byte[] name = list.getByteArray(at + NAME_AT, NAME_BYTES);
          names.append(new String(name, StandardCharsets.UTF_8).replace("\0", ""));
        }
        SpokenEvent.Kind kind =
            type == WORD
                ? SpokenEvent.Kind.WORD
                : pause ? SpokenEvent.Kind.PAUSE : SpokenEvent.Kind.SOUND;
        new SpokenEvent(kind, list.getInt(at + 8), list.getInt(at + 20)).write(events);
      }
    }
  }

  /** What there is to say it with: version, folder of the data, then the voices. */
  byte[] voices() throws IOException {
    open();
    Memory path = new Memory(Native.POINTER_SIZE);
    String version = text(call(Pointer.class, "espeak_Info", path));
    String data = text(path.getPointer(0));
    Pointer list = call(Pointer.class, "espeak_ListVoices", (Object) null);
    byte[] voices =
        Protocol.bytes(
            out -> {
              Protocol.text(out, version);
              Protocol.text(out, data);
              voices(list, out);
            });
    close();
    return voices;
  }

  private static void voices(Pointer list, DataOutputStream out) throws IOException {
    int count = 0;
    while (list.getPointer((long) count * Native.POINTER_SIZE) != null) {
      count++;
    }
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      Pointer voice = list.getPointer((long) i * Native.POINTER_SIZE);
      Protocol.text(out, text(voice.getPointer(0)));
      Protocol.text(out, text(voice.getPointer(2L * Native.POINTER_SIZE)));
      out.writeByte(voice.getByte(3L * Native.POINTER_SIZE));
      languages(voice.getPointer(Native.POINTER_SIZE), out);
    }
  }

  /** Each is its priority, then its name; a priority of 0 ends the list. */
  private static void languages(Pointer list, DataOutputStream out) throws IOException {
    for (long at = 0; list.getByte(at) != 0; ) {
      out.writeByte(list.getByte(at));
      String name = list.getString(at + 1, "UTF-8");
      Protocol.text(out, name);
      at += 2 + name.getBytes(StandardCharsets.UTF_8).length;
    }
    out.writeByte(0);
  }

  /** The sound of a text: rate, samples (little-endian), events. */
  byte[] speak(String voice, int rate, int pitch, boolean phonemes, String text)
      throws IOException {
    open();
    choose(voice);
    call(int.class, "espeak_SetParameter", RATE, rate, 0);
    call(int.class, "espeak_SetParameter", PITCH, pitch, 0);
    sound.samples.reset();
    sound.events.reset();
    int failed = synthesize(text, phonemes);
    close();
    if (failed != 0) {
      throw new IOException("eSpeak NG refuses to speak (" + failed + ")");
    }
    return Protocol.bytes(
        out -> {
          out.writeInt(sampleRate);
          out.writeInt(sound.samples.size());
          sound.samples.writeTo(out);
          out.writeInt(sound.events.size() / SpokenEvent.BYTES);
          sound.events.writeTo(out);
        });
  }

  /**
   * What a voice makes of each of several mnemonics, as IPA; empty when it makes nothing of one.
   */
  byte[] heard(String voice, List<String> mnemonics) throws IOException {
    open(NAMES_IN_IPA);
    choose(voice);
    call(int.class, "espeak_SetParameter", RATE, FASTEST, 0);
    List<String> heard = new ArrayList<>();
    for (String each : mnemonics) {
      sound.names.setLength(0);
      synthesize("[[" + each + "]]", true);
      heard.add(sound.names.toString());
    }
    sound.samples.reset();
    sound.events.reset();
    close();
    return texts(heard);
  }

  /** The phonemes of texts as IPA, clauses apart by line ends. */
  byte[] phonemes(String voice, List<String> texts) throws IOException {
    open();
    choose(voice);
    List<String> phonemes = texts.stream().map(this::phonemes).toList();
    close();
    return texts(phonemes);
  }

  private static byte[] texts(List<String> texts) {
    return Protocol.bytes(
        out -> {
          for (String each : texts) {
            Protocol.text(out, each);
          }
        });
  }

  private String phonemes(String text) {
    Memory words = zeroTerminated(text);
    Memory place = new Memory(Native.POINTER_SIZE);
    place.setPointer(0, words);
    StringBuilder phonemes = new StringBuilder();
    while (place.getPointer(0) != null && phonemes.length() < LONGEST) {
      String clause = text(call(Pointer.class, "espeak_TextToPhonemes", place, UTF8, IPA));
      phonemes.append(phonemes.isEmpty() ? "" : "\n").append(clause);
    }
    return phonemes.toString();
  }

  private int synthesize(String text, boolean phonemes) {
    Memory words = zeroTerminated(text);
    int flags = UTF8 | (phonemes ? PHONEMES_IN_TEXT : 0);
    NativeLong length = new NativeLong(words.size());
    return call(int.class, "espeak_Synth", words, length, 0, 1, 0, flags, null, null);
  }

  private void choose(String voice) throws IOException {
    if (call(int.class, "espeak_SetVoiceByName", voice) != 0) {
      close();
      throw new IOException("eSpeak NG has no voice \"" + voice + "\"");
    }
  }

  private void open() throws IOException {
    open(0);
  }

  private void open(int more) throws IOException {
    library = loaded();
    int options = DONT_EXIT | PHONEME_EVENTS | more;
    sampleRate = call(int.class, "espeak_Initialize", SYNCHRONOUS, 0, null, options);
    if (sampleRate <= 0) {
      library.close();
      throw new IOException("The data of eSpeak NG can't be read");
    }
    call(void.class, "espeak_SetSynthCallback", sound);
  }

  private void close() {
    call(int.class, "espeak_Terminate");
    library.close();
  }

  private static NativeLibrary loaded() throws IOException {
    for (String name : NAMES) {
      try {
        return NativeLibrary.getInstance(name);
      } catch (UnsatisfiedLinkError missing) {
        continue;
      }
    }
    throw new IOException("eSpeak NG is not installed");
  }

  @SuppressWarnings("unchecked")
  private <T> T call(Class<T> result, String name, Object... arguments) {
    Function function = library.getFunction(name);
    return (T) function.invoke(result, arguments);
  }

  private static Memory zeroTerminated(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    Memory memory = new Memory(utf8.length + 1L);
    memory.write(0, utf8, 0, utf8.length);
    memory.setByte(utf8.length, (byte) 0);
    return memory;
  }

  private static String text(Pointer pointer) {
    return pointer == null ? "" : pointer.getString(0, "UTF-8");
  }
}
