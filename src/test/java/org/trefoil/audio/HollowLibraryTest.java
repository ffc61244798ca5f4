package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.audio.HollowLibrary.Processor;

/** A stand-in is loaded by the very loader that it is for. */
class HollowLibraryTest {

  private static final List<String> FUNCTIONS = List.of("first_of_all", "second", "the_last");

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(
      value = OS.LINUX,
      architectures = {"amd64", "aarch64"},
      disabledReason = "stand-ins are for Linux on these processors")
  void itsFunctionsDoNothing() throws IOException {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    called(arm ? Processor.ARM_64 : Processor.X86_64);
  }

  @Test
  void theProcessorIsNamedInItsHead() {
    assertThat(head(Processor.X86_64)[18]).isEqualTo((byte) 62);
    assertThat(head(Processor.ARM_64)[18]).isEqualTo((byte) 183);
  }

  private static byte[] head(Processor processor) {
    return HollowLibrary.of("a", "A_1", processor, FUNCTIONS);
  }

  private void called(Processor processor) throws IOException {
    Path file = folder.resolve("libhollow.so.1");
    Files.write(file, HollowLibrary.of("libhollow.so.1", "HOLLOW_1", processor, FUNCTIONS));
    try (NativeLibrary library = NativeLibrary.getInstance(file.toString())) {
      for (String name : FUNCTIONS) {
        Function function = library.getFunction(name);
        assertThat(function.invokeInt(new Object[] {7, 8})).isZero();
      }
      assertThatThrownBy(() -> library.getFunction("another"))
          .isInstanceOf(UnsatisfiedLinkError.class);
    }
  }
}
