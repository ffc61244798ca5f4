package org.trefoil.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FreeTTS speaks without the classes that aren't distributed. */
class StrippedJarTest {

  /** Loads everything anew, and refuses what the distribution leaves out. */
  private static final class Stripped extends ClassLoader {
    private final List<String> refused = new ArrayList<>();

    Stripped() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("javax.speech.")
          || name.startsWith("com.sun.speech.engine.")
          || name.contains(".jsapi.")) {
        refused.add(name);
        throw new ClassNotFoundException(name);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException failed) {
        throw new ClassNotFoundException(name, failed);
      }
    }

    @Override
    public java.net.URL getResource(String name) {
      return StrippedJarTest.class.getClassLoader().getResource(name);
    }
  }

  /** Runs inside the loader. */
  public static final class Speaking implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      org.trefoil.speech.Voice voice = org.trefoil.speech.VoiceCatalog.embedded().get(0);
      return new FreeTtsEngine()
          .synthesizer(voice)
          .speak(
              new org.trefoil.speech.Phrase(
                  org.trefoil.speech.Scripts.words("Hello there."),
                  org.trefoil.narration.Cue.Voicing.PLAIN,
                  true))
          .samples()
          .length;
    }
  }

  @Test
  void speaksWithoutTheClassesOfJavaxSpeech() throws Exception {
    Stripped loader = new Stripped();
    Class<?> speaking = loader.loadClass(Speaking.class.getName());
    assertThat(speaking).isNotEqualTo(Speaking.class);
    Object samples =
        ((java.util.concurrent.Callable<?>) speaking.getDeclaredConstructor().newInstance()).call();
    assertThat((Integer) samples).isGreaterThan(8000);
    assertThat(loader.refused).isEmpty();
  }
}
