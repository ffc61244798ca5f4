package org.trefoil.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.trefoil.language.Language;

/**
 * An ID3v2.3 tag with chapters (ID3v2 Chapter Frame Addendum 1.0). Version 2.3 and not 2.4, since
 * car radios and older players know no other; text that isn't ASCII is UTF-16 with a byte order
 * mark, the one encoding of 2.3 that holds every script.
 */
final class Id3Tag {

  /** A table of contents counts its entries in one byte. */
  private static final int MOST_ENTRIES = 255;

  private static final int FRONT_COVER = 3;
  private static final int ORDERED = 1;
  private static final int TOP_LEVEL = 2;

  private final AudioTags tags;
  private final int sampleRate;
  private final long samples;

  /**
   * Describes a recording.
   *
   * @param samples the length of the recording, which is the end of its last chapter
   */
  Id3Tag(AudioTags tags, int sampleRate, long samples) {
    this.tags = tags;
    this.sampleRate = sampleRate;
    this.samples = samples;
  }

  /** The whole tag. */
  byte[] bytes() {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.writeBytes(text("TIT2", tags.title()));
    if (!tags.authors().isEmpty()) {
      frames.writeBytes(text("TPE1", String.join("/", tags.authors())));
    }
    frames.writeBytes(text("TALB", tags.album()));
    tags.track().ifPresent(t -> frames.writeBytes(text("TRCK", t.number() + "/" + t.of())));
    tags.date()
        .map(date -> date.atOffset(ZoneOffset.UTC).getYear())
        .filter(year -> year >= 0 && year <= 9999)
        .ifPresent(
            year -> frames.writeBytes(text("TYER", String.format(Locale.ROOT, "%04d", year))));
    frames.writeBytes(text("TCON", "Audiobook"));
    frames.writeBytes(text("TLAN", language(tags.language())));
    frames.writeBytes(text("TLEN", Long.toString(milliseconds(samples))));
    chapters(frames);
    tags.cover().ifPresent(cover -> frames.writeBytes(picture(cover)));
    return ByteBuffer.allocate(10 + frames.size())
        .put(new byte[] {'I', 'D', '3', 3, 0, 0})
        .put(synchsafe(frames.size()))
        .put(frames.toByteArray())
        .array();
  }

  private void chapters(ByteArrayOutputStream frames) {
    int count = tags.chapters().size();
    if (count == 0) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < count; from += MOST_ENTRIES) {
      parts.add("part" + parts.size());
    }
    if (parts.size() == 1) {
      frames.writeBytes(contents("toc", TOP_LEVEL, names(0, count)));
    } else {
      // More chapters than a table holds: a table of tables. Players that look at the chapters
      // alone see them all.
      frames.writeBytes(contents("toc", TOP_LEVEL, parts.subList(0, most(parts.size()))));
      for (int i = 0; i < most(parts.size()); i++) {
        int from = i * MOST_ENTRIES;
        List<String> names = names(from, Math.min(count, from + MOST_ENTRIES));
        frames.writeBytes(contents(parts.get(i), 0, names));
      }
    }
    for (int i = 0; i < count; i++) {
      long end = i + 1 < count ? tags.chapters().get(i + 1).start() : samples;
      frames.writeBytes(chapter("ch" + i, tags.chapters().get(i), end));
    }
  }

  private static int most(int count) {
    return Math.min(count, MOST_ENTRIES);
  }

  private static List<String> names(int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      names.add("ch" + i);
    }
    return names;
  }

  private static byte[] contents(String id, int flags, List<String> entries) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(terminated(id));
    body.write(flags | ORDERED);
    body.write(entries.size());
    entries.forEach(entry -> body.writeBytes(terminated(entry)));
    return frame("CTOC", body.toByteArray());
  }

  private byte[] chapter(String id, Chapter chapter, long end) {
    byte[] name = terminated(id);
    byte[] title = text("TIT2", chapter.title());
    return frame(
        "CHAP",
        ByteBuffer.allocate(name.length + 16 + title.length)
            .put(name)
            .putInt(milliseconds(Math.min(chapter.start(), samples)))
            .putInt(milliseconds(Math.min(end, samples)))
            .putInt(-1) // no byte offsets: the times count
            .putInt(-1)
            .put(title)
            .array());
  }

  /**
   * Rounded to the nearest; a recording of 49 days and more would not fit, a file of it neither.
   */
  private int milliseconds(long sample) {
    return (int) ((sample * 1000 + sampleRate / 2) / sampleRate);
  }

  /** The front cover, without a description. */
  private static byte[] picture(AudioTags.Cover cover) {
    byte[] type = terminated(cover.mediaType());
    return frame(
        "APIC",
        ByteBuffer.allocate(1 + type.length + 2 + cover.bytes().length)
            .put((byte) 0)
            .put(type)
            .put((byte) FRONT_COVER)
            .put((byte) 0)
            .put(cover.bytes())
            .array());
  }

  private static byte[] text(String id, String value) {
    boolean plain = value.chars().allMatch(c -> c < 0x80);
    byte[] encoded =
        value.getBytes(plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    ByteBuffer body = ByteBuffer.allocate(encoded.length + 5);
    if (plain) {
      body.put((byte) 0).put(encoded);
    } else {
      body.put((byte) 1).put((byte) 0xFE).put((byte) 0xFF).put(encoded);
    }
    byte[] bytes = new byte[body.position()];
    body.flip().get(bytes);
    return frame(id, bytes);
  }

  private static byte[] frame(String id, byte[] body) {
    return ByteBuffer.allocate(10 + body.length)
        .put(id.getBytes(StandardCharsets.US_ASCII))
        .putInt(body.length)
        .putShort((short) 0)
        .put(body)
        .array();
  }

  private static byte[] terminated(String id) {
    return (id + '\0').getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] synchsafe(int size) {
    return new byte[] {
      (byte) (size >> 21 & 0x7F),
      (byte) (size >> 14 & 0x7F),
      (byte) (size >> 7 & 0x7F),
      (byte) (size & 0x7F)
    };
  }

  /** The three letters of ISO 639-2; {@code und} when it has none. */
  private static String language(Language language) {
    try {
      String three = Locale.forLanguageTag(language.primary()).getISO3Language();
      return three.isEmpty() ? "und" : three;
    } catch (MissingResourceException noThreeLetters) {
      return "und";
    }
  }
}
