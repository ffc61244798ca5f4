package org.trefoil.speech.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.speech.Speech;
import org.trefoil.speech.Take;

class FolderStoreTest {

  private static final long LARGE = 1L << 30;

  @TempDir private Path folder;

  @Test
  void everySampleAndTimeComesBack() throws IOException {
    Random random = new Random(5);
    List<short[]> sounds = new ArrayList<>();
    for (int length : new int[] {0, 1, 2, 3, 1023, 1024, 1025, 40_000}) {
      short[] noise = new short[length];
      short[] tone = new short[length];
      for (int i = 0; i < length; i++) {
        noise[i] = (short) random.nextInt();
        tone[i] = (short) (9000 * Math.sin(i * 0.05) + random.nextInt(50));
      }
      short[] extremes = new short[length];
      for (int i = 0; i < length; i++) {
        extremes[i] = i % 2 == 0 ? Short.MIN_VALUE : Short.MAX_VALUE;
      }
      sounds.addAll(List.of(noise, tone, extremes, new short[length]));
    }
    for (short[] sound : sounds) {
      Take back = ClipCode.take(ClipCode.bytes(take(sound)));
      assertThat(back.speech().samples()).isEqualTo(sound);
      assertThat(back.speech().words()).isEqualTo(take(sound).speech().words());
      assertThat(back.sampleRate()).isEqualTo(16000);
    }
  }

  @Test
  void soundShrinks() {
    short[] tone = new short[40_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (9000 * Math.sin(i * 0.05));
    }
    assertThat(ClipCode.bytes(take(tone)).length).isLessThan(40_000);
    assertThat(ClipCode.bytes(take(new short[40_000])).length).isLessThan(6_000);
  }

  @Test
  void whatWasKeptIsFoundByAnyStoreOfTheFolder() throws IOException {
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      store.keep(key(1), take(sound(1)));
    }
    try (FolderStore other = new FolderStore(folder, LARGE)) {
      assertThat(other.find(key(1)).orElseThrow().speech().samples()).isEqualTo(sound(1));
      assertThat(other.find(key(2))).isEmpty();
    }
  }

  @Test
  void aDamagedClipIsNoticedThrownAwayAndMadeAgain() throws IOException {
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      store.keep(key(1), take(sound(1)));
      Path file = clips().get(0);
      byte[] whole = Files.readAllBytes(file);
      Random random = new Random(3);
      for (int i = 0; i < 60; i++) {
        byte[] damaged = whole.clone();
        if (i % 3 == 0) {
          damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
        } else {
          damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, damaged);
        assertThat(store.find(key(1))).as("damage %d", i).isEmpty();
        assertThat(file).doesNotExist();
        store.keep(key(1), take(sound(1)));
        assertThat(store.find(key(1))).isPresent();
      }
    }
  }

  /** Such bytes have a right checksum and are nonsense all the same. */
  @Test
  void nonsenseWithARightChecksumIsRefused() {
    Random random = new Random(9);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[40 + random.nextInt(200)];
      random.nextBytes(bytes);
      java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
      buffer.putInt(0x54726331).putInt(16000).putInt(random.nextInt(9000)).putInt(i % 4 - 1);
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(bytes, 0, bytes.length - 4);
      buffer.putInt(bytes.length - 4, (int) crc.getValue());
      try {
        ClipCode.take(bytes);
      } catch (IOException refused) {
        assertThat(refused).hasMessage("A damaged clip");
      }
    }
    assertThatThrownBy(() -> ClipCode.take(new byte[3])).isInstanceOf(IOException.class);
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      for (int i = 0; i < 5; i++) {
        store.keep(key(i), take(sound(i)));
      }
    }
    for (Path clip : clips()) {
      Files.setLastModifiedTime(clip, FileTime.fromMillis(1_000_000));
    }
    long each = Files.size(clips().get(0));
    try (FolderStore store = new FolderStore(folder, each * 2 + each / 2)) {
      assertThat(store.find(key(3))).isPresent();
      store.keep(key(9), take(sound(9)));
    }
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      assertThat(store.find(key(3))).isPresent();
      assertThat(store.find(key(9))).isPresent();
      assertThat(store.contents().clips()).isEqualTo(2);
    }
  }

  @Test
  void aClockThatWasSetBackDoesNotKeepWhatNobodyUses() throws IOException {
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      for (int i = 0; i < 5; i++) {
        store.keep(key(i), take(sound(i)));
      }
    }
    FileTime ahead = FileTime.from(Instant.parse("2199-01-01T00:00:00Z"));
    Path part = clips().get(0).resolveSibling("." + key(7) + "-1-1.part");
    Files.writeString(part, "x");
    for (Path file : clips()) {
      Files.setLastModifiedTime(file, ahead);
    }
    Files.setLastModifiedTime(part, ahead);
    long each = Files.size(clips().get(0));
    try (FolderStore store = new FolderStore(folder, each * 2 + each / 2)) {
      assertThat(store.find(key(3))).isPresent();
      store.keep(key(9), take(sound(9)));
    }
    assertThat(part).doesNotExist();
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      assertThat(store.find(key(3))).isPresent();
      assertThat(store.find(key(9))).isPresent();
      assertThat(store.contents().clips()).isEqualTo(2);
    }
  }

  @Test
  void clearingTouchesNothingElse() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");
    Path inside = Files.createDirectories(folder.resolve("v1").resolve("ab")).resolve("note.clip");
    Files.writeString(inside, "mine too");
    try (FolderStore store = new FolderStore(folder, LARGE)) {
      store.keep(key(1), take(sound(1)));
      assertThat(store.contents().clips()).isEqualTo(1);
      assertThat(store.clear().clips()).isEqualTo(1);
      assertThat(store.contents()).isEqualTo(new FolderStore.Contents(0, 0));
    }
    assertThat(letter).exists();
    assertThat(inside).exists();
  }

  @Test
  void manyMayUseItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Callable<Void>> runs = new ArrayList<>();
    for (int run = 0; run < 6; run++) {
      int seed = run;
      runs.add(
          () -> {
            Random random = new Random(seed);
            try (FolderStore store = new FolderStore(folder, 60_000)) {
              for (int i = 0; i < 150; i++) {
                int n = random.nextInt(20);
                if (store.find(key(n)).isEmpty()) {
                  store.keep(key(n), take(sound(n)));
                } else {
                  store
                      .find(key(n))
                      .ifPresent(found -> assertThat(found.speech().samples()).isEqualTo(sound(n)));
                }
                if (i % 50 == 0) {
                  store.prune(20_000);
                }
              }
            }
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(runs)) {
      done.get();
    }
    threads.shutdown();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndADiskThatFailsIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new FolderStore(file, LARGE)).isInstanceOf(IOException.class);
    try (FolderStore store = new FolderStore(folder.resolve("s"), LARGE)) {
      Files.writeString(folder.resolve("s/v1/" + key(1).substring(0, 2)), "in the way");
      store.keep(key(1), take(sound(1)));
      assertThat(store.find(key(1))).isEmpty();
    }
  }

  private List<Path> clips() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".clip")).toList();
    }
  }

  private static String key(int n) {
    return "%064x".formatted(n * 0x9E3779B97F4A7C15L & Long.MAX_VALUE);
  }

  private static short[] sound(int n) {
    short[] sound = new short[3000];
    new Random(n)
        .ints(sound.length)
        .forEach(
            new java.util.function.IntConsumer() {
              private int at;

              @Override
              public void accept(int value) {
                sound[at++] = (short) value;
              }
            });
    return sound;
  }

  private static Take take(short[] samples) {
    List<Speech.Time> words =
        IntStream.range(0, 3)
            .mapToObj(i -> new Speech.Time(samples.length * i / 3, samples.length * (i + 1) / 3))
            .toList();
    return new Take(new Speech(samples, words), 16000);
  }
}
