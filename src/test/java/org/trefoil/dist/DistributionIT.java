package org.trefoil.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Looks at the distribution that the build has just put together. */
class DistributionIT {

  private static final Path DIST = Path.of("dist");

  @Test
  void freettsIsGivenOnWithoutWhatItsLicenceDoesNotCover() throws IOException {
    Path original = jarOf(com.sun.speech.freetts.Voice.class);
    Path repacked = DIST.resolve("lib").resolve(original.getFileName());
    List<String> before = entries(original);
    List<String> after = entries(repacked);
    assertThat(before).anyMatch(DistributionIT::withheld);
    assertThat(after).noneMatch(DistributionIT::withheld);
    assertThat(after)
        .containsAll(before.stream().filter(n -> !withheld(n) && !n.endsWith("/")).toList())
        .contains("META-INF/CHANGES-BY-TREFOIL.txt");
  }

  private static boolean withheld(String entry) {
    return entry.startsWith("javax/speech/")
        || entry.startsWith("com/sun/speech/engine/")
        || entry.contains("/jsapi/");
  }

  @Test
  void everyLibraryIsAJarOfItsOwnAndStandsOnTheClassPath() throws IOException {
    try (JarFile jar = new JarFile(DIST.resolve("trefoil.jar").toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("org.trefoil.cli.Main");
      List<String> named =
          List.of(manifest.getValue(Attributes.Name.CLASS_PATH).split(" ")).stream().toList();
      assertThat(named).containsExactlyInAnyOrderElementsOf(libraries("lib/"));
      assertThat(jar.stream().map(ZipEntry::getName))
          .filteredOn(name -> name.endsWith(".class"))
          .allMatch(name -> name.startsWith("org/trefoil/"));
    }
  }

  @Test
  void everyLibraryHasItsLicenceAndItsSource() throws IOException {
    List<String> ledger = Files.readAllLines(DIST.resolve("licences/LIBRARIES.tsv"));
    for (String library : libraries("")) {
      String row =
          ledger.stream().filter(line -> line.startsWith(library + "\t")).findFirst().orElse("");
      assertThat(row.split("\t")).as(library).hasSize(4);
      assertThat(row.split("\t")[3]).as(library).startsWith("https://");
      String text = row.split("\t")[2];
      try (Stream<Path> texts = Files.list(DIST.resolve("licences"))) {
        String stem = library.replaceFirst("\\.jar$", "-");
        assertThat(texts.map(file -> file.getFileName().toString()))
            .as(library)
            .anyMatch(file -> file.equals(text) || text.equals("-") && file.startsWith(stem));
      }
    }
  }

  @Test
  void noLibraryBringsAnotherPdfBox() throws IOException {
    assertThat(libraries("").stream().filter(name -> name.startsWith("pdfbox-")))
        .hasSize(2)
        .allMatch(name -> name.contains("-3."));
  }

  @Test
  void theBillOfMaterialsNamesEveryLibrary() throws IOException {
    Path file = DIST.resolve("trefoil.cdx.json");
    assumeTrue(Files.exists(file) || System.getenv("CI") != null, "Maven was offline");
    String bill = Files.readString(file);
    assertThat(bill).contains("\"bomFormat\" : \"CycloneDX\"");
    for (String line : Files.readAllLines(Path.of("src/licences/hashes.tsv"))) {
      String[] row = line.split("\t");
      if (row.length == 2) {
        assertThat(libraries("")).contains(row[0]);
        assertThat(bill).as(row[0]).contains(row[1]);
      }
    }
  }

  private static List<String> libraries(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(DIST.resolve("lib"))) {
      return files.map(file -> prefix + file.getFileName()).sorted().toList();
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
