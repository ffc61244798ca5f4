package org.trefoil.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A shared library for Linux whose functions do nothing and give back 0 (System V gABI, ELF of 64
 * bits). It stands in for a part of a program that isn't called and would ask for libraries of the
 * system that a bare machine hasn't got.
 */
final class HollowLibrary {

  /** What a library is for. */
  enum Processor {
    /** {@code xor eax, eax; ret}. */
    X86_64(62, 0x31, 0xC0, 0xC3),
    /** {@code mov x0, #0; ret}. */
    ARM_64(183, 0x00, 0x00, 0x80, 0xD2, 0xC0, 0x03, 0x5F, 0xD6);

    private final int machine;
    private final byte[] nothing;

    Processor(int machine, int... code) {
      this.machine = machine;
      this.nothing = new byte[code.length];
      for (int i = 0; i < code.length; i++) {
        nothing[i] = (byte) code[i];
      }
    }
  }

  private static final int HEAD = 64;
  private static final int SEGMENT = 56;
  private static final int SEGMENTS = 4;
  private static final int SYMBOL = 24;

  /** The largest page of either processor; what can be written to lies on another than the rest. */
  private static final int PAGE = 0x10000;

  private static final int LOAD = 1;
  private static final int DYNAMIC = 2;
  private static final int STACK = 0x6474E551;
  private static final int READ_RUN = 5;
  private static final int READ_WRITE = 6;

  private static final int HASH_TAG = 4;
  private static final int STRINGS_TAG = 5;
  private static final int SYMBOLS_TAG = 6;
  private static final int STRINGS_SIZE_TAG = 10;
  private static final int SYMBOL_SIZE_TAG = 11;
  private static final int NAME_TAG = 14;
  private static final int VERSIONS_OF_SYMBOLS_TAG = 0x6FFFFFF0;
  private static final int VERSIONS_TAG = 0x6FFFFFFC;
  private static final int VERSION_COUNT_TAG = 0x6FFFFFFD;
  private static final int ENTRIES = 10;

  /** A version with its name. */
  private static final int VERSION = 28;

  private final Processor processor;
  private final List<String> functions;
  private final List<Integer> names = new ArrayList<>();
  private final StringBuilder strings = new StringBuilder("\0");
  private final int code = HEAD + SEGMENTS * SEGMENT;
  private final int symbols = code + 8;
  private final int hash;
  private final int versions;
  private final int versionOfSymbols;
  private final int text;
  private final int dynamic;

  private final List<String> versionNames;

  private HollowLibrary(String name, String version, Processor processor, List<String> functions) {
    this.processor = processor;
    this.functions = functions;
    this.versionNames = List.of(name, version);
    add(name);
    functions.forEach(this::add);
    add(version);
    this.hash = symbols + SYMBOL * (1 + functions.size());
    this.versions = hash + 4 * (4 + functions.size());
    this.versionOfSymbols = versions + VERSION * versionNames.size();
    this.text = versionOfSymbols + 2 * (1 + functions.size());
    this.dynamic = (text + strings.length() + 15) / 16 * 16;
  }

  private void add(String string) {
    names.add(strings.length());
    strings.append(string).append('\0');
  }

  /**
   * Makes one.
   *
   * @param name what others know it by, such as {@code libm.so.6}
   * @param version of its functions, such as {@code GLIBC_2.17}
   * @param functions what it is to have
   * @return the content of its file
   */
  static byte[] of(String name, String version, Processor processor, List<String> functions) {
    return new HollowLibrary(name, version, processor, functions).bytes();
  }

  private byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(dynamic + 16 * ENTRIES).order(ByteOrder.LITTLE_ENDIAN);
    head(out);
    segment(LOAD, READ_RUN, 0, 0, text + strings.length(), out);
    segment(LOAD, READ_WRITE, dynamic, PAGE + dynamic, 16 * ENTRIES, out);
    segment(DYNAMIC, READ_WRITE, dynamic, PAGE + dynamic, 16 * ENTRIES, out);
    segment(STACK, READ_WRITE, 0, 0, 0, out);
    out.put(processor.nothing);
    symbols(out.position(symbols));
    hash(out.position(hash));
    versions(out.position(versions));
    out.position(text).put(strings.toString().getBytes(StandardCharsets.US_ASCII));
    dynamic(out.position(dynamic));
    return out.array();
  }

  private void head(ByteBuffer out) {
    out.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}).position(16);
    short library = 3;
    out.putShort(library).putShort((short) processor.machine).putInt(1);
    out.putLong(0).putLong(HEAD).putLong(0).putInt(0);
    out.putShort((short) HEAD).putShort((short) SEGMENT).putShort((short) SEGMENTS);
    out.position(HEAD);
  }

  private static void segment(
      int type, int rights, int offset, int address, int size, ByteBuffer out) {
    out.putInt(type).putInt(rights).putLong(offset).putLong(address).putLong(address);
    out.putLong(size).putLong(size).putLong(type == LOAD ? PAGE : 16);
  }

  /** The first is none; all others are one piece of code. */
  private void symbols(ByteBuffer out) {
    out.position(out.position() + SYMBOL);
    for (int i = 1; i <= functions.size(); i++) {
      byte globalFunction = 0x12;
      out.putInt(names.get(i)).put(globalFunction).put((byte) 0).putShort((short) 1);
      out.putLong(code).putLong(processor.nothing.length);
    }
  }

  /** One chain that leads from each symbol to the next. */
  private void hash(ByteBuffer out) {
    int count = functions.size();
    out.putInt(1).putInt(count + 1).putInt(count == 0 ? 0 : 1).putInt(0);
    for (int i = 1; i <= count; i++) {
      out.putInt(i < count ? i + 1 : 0);
    }
  }

  /** That of the library itself, which is its name, and that of its functions. */
  private void versions(ByteBuffer out) {
    for (int i = 0; i < versionNames.size(); i++) {
      boolean last = i + 1 == versionNames.size();
      short itself = 1;
      out.putShort((short) 1)
          .putShort(last ? 0 : itself)
          .putShort((short) (i + 1))
          .putShort(itself);
      out.putInt(hash(versionNames.get(i))).putInt(VERSION - 8).putInt(last ? 0 : VERSION);
      out.putInt(names.get(last ? names.size() - 1 : 0)).putInt(0);
    }
    out.putShort((short) 0);
    functions.forEach(each -> out.putShort((short) versionNames.size()));
  }

  /** The hash function of the gABI. */
  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash << 4) + name.charAt(i);
      int high = hash & 0xF0000000;
      hash = (hash ^ high >>> 24) & ~high;
    }
    return hash;
  }

  private void dynamic(ByteBuffer out) {
    out.putLong(NAME_TAG).putLong(names.get(0));
    out.putLong(HASH_TAG).putLong(hash);
    out.putLong(STRINGS_TAG).putLong(text).putLong(STRINGS_SIZE_TAG).putLong(strings.length());
    out.putLong(VERSIONS_TAG).putLong(versions);
    out.putLong(VERSION_COUNT_TAG).putLong(versionNames.size());
    out.putLong(VERSIONS_OF_SYMBOLS_TAG).putLong(versionOfSymbols);
    out.putLong(SYMBOLS_TAG).putLong(symbols).putLong(SYMBOL_SIZE_TAG).putLong(SYMBOL);
  }
}
