package org.trefoil.media;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public Internet from those of this machine, of its network and of the
 * machines that run it. A name that the user allowed may still lead inwards: whoever owns the name
 * decides that. The ranges are those of the IANA special-purpose registries (RFC 6890 and later).
 */
final class PublicAddress {

  private static final int[][] SPECIAL_V4 = {
    {0, 0, 0, 8},
    {10, 0, 0, 8},
    {100, 64, 0, 10},
    {127, 0, 0, 8},
    {169, 254, 0, 16},
    {172, 16, 0, 12},
    {192, 0, 0, 24},
    {192, 0, 2, 24},
    {192, 88, 99, 24},
    {192, 168, 0, 16},
    {198, 18, 0, 15},
    {198, 51, 100, 24},
    {203, 0, 113, 24},
    {224, 0, 0, 3},
  };

  private PublicAddress() {}

  /** Whether an address belongs to the public Internet. */
  static boolean is(InetAddress address) {
    if (address instanceof Inet4Address) {
      return publicV4(address.getAddress());
    }
    return address instanceof Inet6Address && publicV6(address.getAddress());
  }

  private static boolean publicV4(byte[] bytes) {
    int value = value(bytes);
    for (int[] range : SPECIAL_V4) {
      int base = range[0] << 24 | range[1] << 16 | range[2] << 8;
      int mask = -1 << (32 - range[3]);
      if ((value & mask) == (base & mask)) {
        return false;
      }
    }
    return true;
  }

  private static int value(byte[] bytes) {
    return (bytes[0] & 0xFF) << 24
        | (bytes[1] & 0xFF) << 16
        | (bytes[2] & 0xFF) << 8
        | bytes[3] & 0xFF;
  }

  /**
   * Global unicast alone (2000::/3), less what carries an IPv4 address in itself (Teredo, 6to4) and
   * what is kept for documentation. The translation prefix 64:ff9b::/96 is judged by the address
   * that it carries.
   */
  private static boolean publicV6(byte[] bytes) {
    if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return publicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return (bytes[0] & 0xE0) == 0x20
        && !startsWith(bytes, 0x20, 0x01, 0x00)
        && !startsWith(bytes, 0x20, 0x01, 0x01)
        && !startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8)
        && !startsWith(bytes, 0x20, 0x02)
        && !startsWith(bytes, 0x3F, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Looks a name up, once.
   *
   * @return its addresses, all of them public
   * @throws UnknownHostException when it has none, or one that isn't public
   */
  static InetAddress[] lookedUp(String host) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    for (InetAddress address : found) {
      if (!is(address)) {
        throw new UnknownHostException(host + " leads to an address that isn't public");
      }
    }
    return found;
  }
}
