package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.trefoil.speech.Cast;
import org.trefoil.speech.ClipStore;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeakingOptions;
import org.trefoil.speech.UnknownVoiceException;
import org.trefoil.speech.VoiceCatalog;
import org.trefoil.speech.store.FolderStore;

/**
 * All that speaking needs: the voices, the speaker and the clip store, opened and closed together.
 */
final class Stage implements Closeable {

  private final VoiceCatalog catalog;
  private final Optional<FolderStore> store;
  private final Speaker speaker;

  /** Opens all; a store that can't be opened is done without. */
  Stage(Options options) throws UnknownVoiceException {
    catalog = VoiceCatalog.installed(options.voicing().profiles());
    Cast cast = Cast.choose(catalog, options.voices());
    store = store(options.voicing());
    SpeakingOptions speaking =
        SpeakingOptions.DEFAULTS
            .with(options.voicing().failing())
            .with(store.map(ClipStore.class::cast).orElse(ClipStore.NONE));
    speaker = new Speaker(cast, catalog.engines(), speaking);
  }

  Speaker speaker() {
    return speaker;
  }

  @Override
  public void close() throws IOException {
    speaker.close();
    catalog.close();
    if (store.isPresent()) {
      store.get().close();
    }
  }

  private static Optional<FolderStore> store(Voicing voicing) {
    if (voicing.store().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FolderStore(voicing.store().get(), FolderStore.MOST_BYTES));
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }
}
