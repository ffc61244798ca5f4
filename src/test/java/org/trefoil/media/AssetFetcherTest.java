package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fetches from a server on this machine, which stands for any host that the tests name. */
class AssetFetcherTest {

  private static final AllowedHosts HOSTS =
      AllowedHosts.of(List.of("pictures.example", "other.example"));

  @TempDir static Path folder;
  private static HttpsServer server;
  private static SSLContext keys;
  private final List<String> lookups = new ArrayList<>();

  @BeforeAll
  static void serve() throws Exception {
    keys = keys();
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(keys));
    server.createContext("/", AssetFetcherTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith("/to/")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getQuery());
        exchange.sendResponseHeaders(302, -1);
      } else if (path.equals("/loop")) {
        exchange.getResponseHeaders().set("Location", "loop");
        exchange.sendResponseHeaders(301, -1);
      } else if (path.equals("/endless")) {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 100; i++) {
          exchange.getResponseBody().write(block);
        }
      } else if (path.equals("/picture")) {
        exchange.sendResponseHeaders(200, 3);
        exchange.getResponseBody().write(new byte[] {1, 2, 3});
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  @Test
  void anAllowedHostIsAskedOnceForItsAddress() throws IOException {
    assertThat(fetcher().fetch(at("/picture"))).containsExactly(1, 2, 3);
    assertThat(lookups).containsExactly("pictures.example");
  }

  @Test
  void aRedirectIsFollowedToAnAllowedHost() throws IOException {
    assertThat(fetcher().fetch(at("/to/x?//other.example/picture"))).containsExactly(1, 2, 3);
    assertThat(fetcher().fetch(at("/to/x?/picture"))).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://elsewhere.example/picture | which --allow-host doesn't name",
        "http://pictures.example/picture | doesn't come by https",
        "//elsewhere.example/picture | which --allow-host doesn't name",
        "https://127.0.0.1/picture | which --allow-host doesn't name",
        "https://[::ffff:127.0.0.1]/picture | which --allow-host doesn't name",
        "https://2130706433/picture | which --allow-host doesn't name",
        "https://pictures.example@elsewhere.example/ | names a user or a port",
        "https://pictures.example:22/picture | names a user or a port",
        "https://pictures.example.elsewhere.example/ | which --allow-host doesn't name",
        "https://pictures.example\\@elsewhere.example/ | can't be understood",
        "https://pictures.example/missing | answered with 404",
        "https://pictures.example/endless | is larger than 10 MB",
        "https://pictures.example/to/x?https://169.254.169.254/ | --allow-host doesn't name",
        "https://pictures.example/to/x?http://pictures.example/picture | doesn't come by https",
        "https://pictures.example/to/x?file:///etc/passwd | doesn't come by https",
        "https://pictures.example/loop | is redirected over and over"
      })
  void everythingElseIsRefusedWithAReason(String address, String reason) {
    assertThatThrownBy(() -> fetcher().fetch(address))
        .isInstanceOf(AssetException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aNameThatLeadsInwardsIsRefusedHoweverOftenItChanges() {
    AssetFetcher rebound =
        new AssetFetcher(
            HOSTS, host -> PublicAddress.lookedUp("127.0.0.1"), AssetFetcherTest::trust, port());
    assertThatThrownBy(() -> rebound.fetch(at("/picture"))).hasMessageContaining("isn't public");
    assertThat(lookups).isEmpty();
  }

  @Test
  void aHostMustProveWhoItIs() {
    AssetFetcher strict =
        new AssetFetcher(
            HOSTS, this::loopback, org.apache.hc.core5.ssl.SSLContexts::createDefault, port());
    assertThatThrownBy(() -> strict.fetch(at("/picture"))).hasMessageContaining("prove who it is");
    AllowedHosts unnamed = AllowedHosts.of(List.of("unnamed.example"));
    assertThatThrownBy(
            () ->
                new AssetFetcher(unnamed, this::loopback, AssetFetcherTest::trust, port())
                    .fetch("https://unnamed.example/picture"))
        .hasMessageContaining("prove who it is");
  }

  @Test
  void nothingIsLookedUpUnlessAHostIsAllowed() {
    AssetFetcher shut =
        new AssetFetcher(AllowedHosts.NONE, this::loopback, AssetFetcherTest::trust, port());
    assertThatThrownBy(() -> shut.fetch(at("/picture"))).hasMessageContaining("is on the network");
    assertThat(lookups).isEmpty();
  }

  private AssetFetcher fetcher() {
    return new AssetFetcher(HOSTS, this::loopback, AssetFetcherTest::trust, port());
  }

  private InetAddress[] loopback(String host) throws UnknownHostException {
    lookups.add(host);
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  private static int port() {
    return server.getAddress().getPort();
  }

  private static String at(String path) {
    return "https://pictures.example" + path;
  }

  private static SSLContext trust() {
    return keys;
  }

  /** A key of our own for the two hosts, made by the JDK's tool. */
  private static SSLContext keys() throws Exception {
    Path store = folder.resolve("keys");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    tool,
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-alias",
                    "a",
                    "-dname",
                    "CN=a",
                    "-ext",
                    "san=dns:pictures.example,dns:other.example",
                    "-storepass",
                    "changeit",
                    "-keystore",
                    store.toString()))
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore keyStore = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keyStore.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keyStore, "changeit".toCharArray());
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keyStore);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }
}
