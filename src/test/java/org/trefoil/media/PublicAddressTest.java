package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void innerAddressesAreTold(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    assertThatThrownBy(() -> PublicAddress.lookedUp(address)).hasMessageContaining("isn't public");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1",
        "64:ff9b::808:808"
      })
  void publicOnesToo(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void hostNamesAreComparedAsTheNetworkDoes() {
    AllowedHosts hosts = AllowedHosts.of(java.util.List.of("Bücher.example", "a.example"));
    assertThat(hosts.allows("xn--bcher-kva.example")).isTrue();
    assertThat(hosts.allows("BÜCHER.example")).isTrue();
    assertThat(hosts.allows("b.a.example")).isFalse();
    assertThat(hosts.allows("a.example.evil.example")).isFalse();
    assertThat(hosts.allows("a.example.")).isFalse();
    assertThat(AllowedHosts.NONE.allows("a.example")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "https://a.example", "a.example/", "a.example:443", "*.example"})
  void whatIsNoHostNameIsRefused(String name) {
    assertThatThrownBy(() -> AllowedHosts.of(java.util.List.of(name)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
