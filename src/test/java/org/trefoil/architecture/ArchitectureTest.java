package org.trefoil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static JavaClasses classes;
  private static Rooms rooms;

  @BeforeAll
  static void readBoth() throws IOException {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trefoil");
    rooms = Rooms.read();
    assertThat(classes.size()).as("classes found").isGreaterThan(90);
    assertThat(rooms.ranks()).as("rooms found").hasSizeGreaterThan(15);
  }

  @Test
  void everyClassLivesInARoomOfTheTableAndEveryRoomIsLivedIn() {
    Set<String> lived = new TreeSet<>();
    classes.forEach(c -> lived.add(rooms.roomOf(c.getName())));
    assertThat(lived).isEqualTo(new TreeSet<>(rooms.ranks().keySet()));
  }

  @Test
  void aRoomSeesOnlyRoomsWithLowerNumbers() {
    assertThat(
            dependencies(
                target -> target.getName().startsWith(Rooms.ROOT),
                (from, to) -> !mayEnter(rooms.roomOf(from), rooms.roomOf(to))))
        .isEmpty();
  }

  @Test
  void checkSeesNoWriter() {
    Set<String> writers = Set.of("epub", "pdf", "speech", "layout");
    assertThat(
            dependencies(
                target -> target.getName().startsWith(Rooms.ROOT),
                (from, to) ->
                    rooms.roomOf(from).equals("check") && writers.contains(rooms.roomOf(to))))
        .isEmpty();
  }

  @Test
  void aForeignLibraryIsUsedInItsRoomAlone() {
    assertThat(
            dependencies(
                target -> !target.getName().startsWith(Rooms.ROOT),
                (from, to) ->
                    rooms.owners().entrySet().stream()
                        .anyMatch(
                            owner ->
                                within(to, owner.getKey())
                                    && !rooms.roomOf(from).equals(owner.getValue()))))
        .isEmpty();
  }

  @Test
  void everyOwnedPrefixIsUsedSomewhere() {
    Set<String> used = new TreeSet<>();
    for (JavaClass c : classes) {
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        rooms.owners().keySet().stream()
            .filter(prefix -> within(d.getTargetClass().getName(), prefix))
            .forEach(used::add);
      }
    }
    assertThat(rooms.owners().keySet())
        .filteredOn(prefix -> !used.contains(prefix))
        .as("prefixes in the table that nothing uses")
        .isSubsetOf("org.apache.fontbox", "org.w3c.dom", "org.xml.sax");
  }

  @Test
  void nothingDependsOnTheClockTheMachineOrChance() {
    Set<String> banned =
        Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.<init>([B)",
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.Date.<init>()");
    assertThat(calls(call -> banned.contains(signature(call)))).isEmpty();
  }

  @Test
  void nothingOpensASocket() {
    assertThat(
            dependencies(
                target ->
                    Set.of("java.net.Socket", "java.net.URLConnection", "java.net.http.HttpClient")
                        .contains(target.getName()),
                (from, to) -> true))
        .isEmpty();
    assertThat(
            calls(call -> signature(call).matches("java\\.net\\.URL\\.open(Stream|Connection).*")))
        .isEmpty();
  }

  @Test
  void onlyTheTerminalsDoorEndsTheProgram() {
    assertThat(
            calls(
                call ->
                    signature(call).startsWith("java.lang.System.exit")
                        && !rooms.roomOf(call.getOriginOwner().getName()).equals("cli")))
        .isEmpty();
  }

  @Test
  void everyRoomTellsWhatItIsFor() throws IOException {
    for (String room : rooms.ranks().keySet()) {
      Path essay = Path.of("src/main/java/org/trefoil", room, "package-info.java");
      assertThat(essay).exists();
      assertThat(Files.readString(essay).length()).as(room).isGreaterThan(200);
    }
  }

  @Test
  void theTopLevelHoldsNothingElse() throws IOException {
    Set<String> allowed =
        Set.of(
            "pom.xml",
            "README.md",
            "src",
            "voices",
            "samples",
            "dist",
            "LICENSE",
            "NOTICE",
            "target",
            "out");
    try (Stream<Path> top = Files.list(Path.of(""))) {
      assertThat(top.map(p -> p.getFileName().toString()))
          .allMatch(name -> name.startsWith(".") || allowed.contains(name));
    }
  }

  private interface Pair {
    boolean test(String from, String to);
  }

  private static List<String> dependencies(Predicate<JavaClass> target, Pair forbidden) {
    return classes.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> target.test(d.getTargetClass().getBaseComponentType()))
        .filter(
            d ->
                forbidden.test(
                    d.getOriginClass().getName(),
                    d.getTargetClass().getBaseComponentType().getName()))
        .map(Dependency::getDescription)
        .toList();
  }

  private static List<String> calls(Predicate<JavaAccess<?>> banned) {
    return classes.stream()
        .flatMap(c -> c.getAccessesFromSelf().stream())
        .filter(banned)
        .map(JavaAccess::getDescription)
        .toList();
  }

  private static String signature(JavaAccess<?> call) {
    return call.getTarget()
        .getFullName()
        .replace("java.lang.String.<init>(byte[])", "java.lang.String.<init>([B)");
  }

  private static boolean within(String className, String prefix) {
    return className.equals(prefix) || className.startsWith(prefix + ".");
  }

  private static boolean mayEnter(String from, String to) {
    return from.equals(to) || rooms.ranks().get(to) < rooms.ranks().get(from);
  }
}
