package org.trefoil.media;

import java.net.IDN;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The hosts from which pictures may be fetched: those that the user named, exactly, and no other;
 * none by default.
 */
public final class AllowedHosts {

  /** No host at all: the network stays shut. */
  public static final AllowedHosts NONE = new AllowedHosts(Set.of());

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

  private final Set<String> names;

  private AllowedHosts(Set<String> names) {
    this.names = names;
  }

  /**
   * Allows some hosts.
   *
   * @param names host names as in a web address, in any script; neither schemes nor ports
   * @throws IllegalArgumentException when one isn't a host name; the message is the name
   */
  public static AllowedHosts of(Collection<String> names) {
    Set<String> plain = new TreeSet<>();
    for (String name : names) {
      plain.add(plain(name));
    }
    return new AllowedHosts(plain);
  }

  /** Whether pictures may come from a host. */
  boolean allows(String host) {
    try {
      return names.contains(plain(host));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** A name in the letters of the domain name system. */
  static String plain(String name) {
    String ascii;
    try {
      ascii = IDN.toASCII(name).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name, e);
    }
    if (ascii.length() > 253 || !NAME.matcher(ascii).matches()) {
      throw new IllegalArgumentException(name);
    }
    return ascii;
  }
}
