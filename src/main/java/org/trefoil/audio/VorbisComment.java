package org.trefoil.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Tags as Opus and FLAC carry them: names and values in UTF-8, chapters by the usual names. */
final class VorbisComment {

  private static final String VENDOR = "Trefoil";
  private static final int FRONT_COVER = 3;

  private VorbisComment() {}

  /**
   * The comments, without frame or signature.
   *
   * @param sampleRate what the chapters count
   * @param samples how long the recording is
   * @param cover whether the cover is one of them
   */
  static byte[] of(AudioTags tags, int sampleRate, long samples, boolean cover) {
    List<String> comments = new ArrayList<>();
    comments.add("TITLE=" + tags.title());
    comments.add("ALBUM=" + tags.album());
    tags.authors().forEach(author -> comments.add("ARTIST=" + author));
    comments.add("LANGUAGE=" + tags.language().tag());
    comments.add("GENRE=Audiobook");
    tags.date().ifPresent(d -> comments.add("DATE=" + d.atOffset(ZoneOffset.UTC).toLocalDate()));
    tags.track()
        .ifPresent(
            track -> {
              comments.add("TRACKNUMBER=" + track.number());
              comments.add("TRACKTOTAL=" + track.of());
            });
    chapters(tags, sampleRate, samples, comments);
    if (cover) {
      tags.cover()
          .map(VorbisComment::picture)
          .map(Base64.getEncoder()::encodeToString)
          .ifPresent(text -> comments.add("METADATA_BLOCK_PICTURE=" + text));
    }
    return bytes(comments);
  }

  private static void chapters(
      AudioTags tags, int sampleRate, long samples, List<String> comments) {
    int digits = tags.chapters().size() > 1000 ? 4 : 3;
    for (int i = 0; i < tags.chapters().size(); i++) {
      Chapter chapter = tags.chapters().get(i);
      String name = "CHAPTER" + String.format(Locale.ROOT, "%0" + digits + "d", i);
      long start = Math.min(chapter.start(), samples) * 1000 / sampleRate;
      comments.add(
          String.format(
              Locale.ROOT,
              "%s=%02d:%02d:%02d.%03d",
              name,
              start / 3_600_000,
              start / 60_000 % 60,
              start / 1000 % 60,
              start % 1000));
      comments.add(name + "NAME=" + chapter.title());
    }
  }

  /** A picture as a metadata block of FLAC holds it. */
  static byte[] picture(AudioTags.Cover cover) {
    byte[] type = cover.mediaType().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(32 + type.length + cover.bytes().length)
        .putInt(FRONT_COVER)
        .putInt(type.length)
        .put(type)
        .putInt(0)
        .putInt(cover.width())
        .putInt(cover.height())
        .putInt(24)
        .putInt(0)
        .putInt(cover.bytes().length)
        .put(cover.bytes())
        .array();
  }

  private static byte[] bytes(List<String> comments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text(VENDOR, out);
    number(comments.size(), out);
    comments.forEach(comment -> text(comment, out));
    return out.toByteArray();
  }

  private static void text(String value, ByteArrayOutputStream out) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(bytes.length, out);
    out.writeBytes(bytes);
  }

  private static void number(int value, ByteArrayOutputStream out) {
    out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
  }
}
