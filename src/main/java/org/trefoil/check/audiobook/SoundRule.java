package org.trefoil.check.audiobook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.trefoil.check.epub.SoundLength;
import org.trefoil.check.fault.Faults;

/**
 * The files that the manifest names: whether they are there, and as long as they are said to be.
 */
final class SoundRule {

  private static final String PLACE = Parcel.MANIFEST;

  /** What rounding and the last frame of a decoder may do, in seconds. */
  private static final double TOLERANCE = 0.01;

  private final Parcel files;
  private final Manifest manifest;
  private final Faults faults;
  private final Map<String, Double> lengths = new HashMap<>();

  private SoundRule(Parcel files, Manifest manifest, Faults faults) {
    this.files = files;
    this.manifest = manifest;
    this.faults = faults;
  }

  /** Looks; gives the length of each recording in seconds. */
  static Map<String, Double> look(Parcel files, Manifest manifest, Faults faults)
      throws IOException {
    SoundRule rule = new SoundRule(files, manifest, faults);
    rule.links();
    rule.readingOrder();
    rule.cover();
    return rule.lengths;
  }

  /** Each file is told of once. */
  private void links() {
    Set<String> seen = new HashSet<>(Set.of(Parcel.MANIFEST));
    for (Manifest.Link link : manifest.all()) {
      String url = link.url();
      boolean inside =
          !url.isEmpty() && !url.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|(.*/)?\\.\\..*");
      faults.unless(inside, "url", PLACE, "“" + url + "” is no address inside the package");
      faults.unless(seen.add(url), "url", PLACE, url + " is named twice");
      faults.unless(!inside || files.holds(url), "resource", PLACE, url + " is missing");
      boolean typed = link.text("encodingFormat").matches("[a-z]+/[a-z0-9.+-]+");
      faults.unless(typed, "format", PLACE, url + " has no encodingFormat");
    }
    for (String name : files.names()) {
      faults.unless(seen.contains(name), "undeclared", name, "The manifest doesn't name it");
    }
  }

  private void readingOrder() throws IOException {
    List<Manifest.Link> links = manifest.links("readingOrder");
    faults.unless(!links.isEmpty(), "reading-order", PLACE, "It has no audio");
    double sum = 0;
    for (Manifest.Link link : links) {
      boolean audio = link.text("encodingFormat").startsWith("audio/");
      faults.unless(audio, "reading-order", PLACE, link.url() + " is no audio");
      boolean named = !link.text("name").isBlank();
      faults.unless(named, "reading-order", PLACE, link.url() + " has no name");
      double said = seconds(link.members().get("duration"), link.url());
      length(link.url(), said);
      sum += said;
    }
    if (!manifest.values("duration").isEmpty()) {
      double all = seconds(manifest.member("duration"), "The work");
      boolean same = Math.abs(all - sum) <= TOLERANCE * (1 + links.size());
      faults.unless(same, "duration", PLACE, "The parts last " + sum + " s together, not " + all);
    }
  }

  /** What is said is held against the frames of the file. */
  private void length(String url, double said) throws IOException {
    if (!files.holds(url)) {
      return;
    }
    try (InputStream in = files.stream(url)) {
      OptionalDouble length = SoundLength.seconds(in);
      if (length.isEmpty()) {
        faults.unless(!url.endsWith(".mp3"), "audio", url, "It is no MP3");
        return;
      }
      double real = length.getAsDouble();
      lengths.put(url, real);
      boolean same = Math.abs(real - said) <= TOLERANCE;
      faults.unless(same, "duration", url, "It lasts " + real + " s, not " + said);
    }
  }

  private double seconds(Object value, String what) {
    try {
      Duration duration = Duration.parse(String.valueOf(value));
      faults.unless(!duration.isNegative(), "duration", PLACE, what + " lasts less than nothing");
      return duration.toNanos() / 1e9;
    } catch (DateTimeParseException e) {
      faults.add("duration", PLACE, what + " has no duration");
      return 0;
    }
  }

  private void cover() throws IOException {
    for (Manifest.Link link : manifest.links("resources")) {
      if (link.is("cover") && files.holds(link.url())) {
        try (InputStream in = files.stream(link.url())) {
          boolean fits = fits(link.text("encodingFormat"), in.readNBytes(4));
          faults.unless(fits, "cover", link.url(), "It isn't of the kind that is said");
        }
      }
    }
  }

  private static boolean fits(String type, byte[] head) {
    return switch (type) {
      case "image/png" -> head.length == 4 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G';
      case "image/jpeg" -> head.length == 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8;
      default -> type.startsWith("image/");
    };
  }
}
