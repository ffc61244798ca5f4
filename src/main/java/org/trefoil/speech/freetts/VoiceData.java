package org.trefoil.speech.freetts;

import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What all synthesizers of a voice share: the lexicon, the recorded diphones and the list of their
 * names. None of it changes once it is read, so that a second thread costs next to nothing.
 */
record VoiceData(
    CMULexicon lexicon, Pronouncer pronouncer, DiphoneUnitSelector units, Set<String> diphones) {

  /** Reads the data of a voice, half of it on another thread. */
  static VoiceData load(String database) throws IOException {
    CompletableFuture<DiphoneUnitSelector> units =
        CompletableFuture.supplyAsync(() -> units(database));
    CMULexicon lexicon =
        new CMULexicon(
            CMULexicon.class.getResource("cmulex_compiled.bin"),
            CMULexicon.class.getResource("cmulex_addenda.bin"),
            CMULexicon.class.getResource("cmulex_lts.bin"),
            true);
    lexicon.load();
    try {
      return new VoiceData(lexicon, new Pronouncer(lexicon), units.join(), names(database));
    } catch (CompletionException failed) {
      throw new IOException("The diphones of " + database + " can't be read", failed.getCause());
    }
  }

  private static DiphoneUnitSelector units(String database) {
    try {
      return new DiphoneUnitSelector(KevinVoiceDirectory.class.getResource(database + ".bin"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The index of the database: a magic number, a count, then names with places. */
  private static Set<String> names(String database) throws IOException {
    try (InputStream index = KevinVoiceDirectory.class.getResourceAsStream(database + ".idx");
        DataInputStream in = new DataInputStream(new BufferedInputStream(index))) {
      in.readInt();
      int count = in.readInt();
      Set<String> names = new HashSet<>(count * 2);
      for (int i = 0; i < count; i++) {
        names.add(new String(in.readNBytes(in.readShort()), StandardCharsets.US_ASCII));
        in.readInt();
      }
      return names;
    }
  }
}
