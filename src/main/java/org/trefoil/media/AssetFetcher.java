package org.trefoil.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches pictures from the hosts that the user allowed: by HTTPS alone, from public addresses
 * alone, each redirect judged like the first address, a name looked up once for the connection that
 * uses it, and within bounds of size and time. No cookies, no passwords, no proxies.
 */
final class AssetFetcher {

  /** The largest file, in bytes. */
  static final int MAX_BYTES = 10 << 20;

  /** What a picture may take from the first address to its last byte, in seconds. */
  private static final int SECONDS = 10;

  private static final int MAX_REDIRECTS = 5;

  private static final int HTTPS = 443;

  private final AllowedHosts hosts;
  private final Lookup lookup;
  private final Supplier<SSLContext> trust;
  private final int port;

  /** Finds the addresses of a host. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  AssetFetcher(AllowedHosts hosts) {
    this(hosts, PublicAddress::lookedUp, SSLContexts::createSystemDefault, HTTPS);
  }

  AssetFetcher(AllowedHosts hosts, Lookup lookup, Supplier<SSLContext> trust, int port) {
    this.hosts = hosts;
    this.lookup = lookup;
    this.trust = trust;
    this.port = port;
  }

  /**
   * Fetches a picture.
   *
   * @param address as the Markdown gives it, beginning with a scheme or {@code //}
   * @throws AssetException when it may not be fetched or can't be, with a sentence that says why
   */
  byte[] fetch(String address) throws AssetException {
    URI uri = allowed(address, address);
    try (CloseableHttpClient client = client()) {
      for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
        Answer answer = get(client, uri, address);
        if (answer.next() == null) {
          return answer.bytes();
        }
        uri = allowed(address, uri.resolve(answer.next()).toString());
      }
      throw AssetAddress.refused(address, "is redirected over and over");
    } catch (AssetException e) {
      throw e;
    } catch (UnknownHostException e) {
      throw new AssetException(
          AssetAddress.named(address) + " can't be fetched: " + e.getMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new AssetException(AssetAddress.named(address) + " can't be fetched: " + why(e), e);
    }
  }

  private URI allowed(String address, String hop) throws AssetException {
    if (hosts.isEmpty()) {
      throw AssetAddress.refused(
          address,
          "is on the network, and nothing is fetched from there unless --allow-host names its host");
    }
    URI uri = parsed(address, hop);
    if (!"https".equalsIgnoreCase(uri.getScheme())) {
      throw AssetAddress.refused(address, "isn't fetched, since it doesn't come by https");
    }
    if (uri.getRawUserInfo() != null || uri.getPort() != -1 && uri.getPort() != HTTPS) {
      throw AssetAddress.refused(address, "isn't fetched: its address names a user or a port");
    }
    if (uri.getHost() == null || !hosts.allows(uri.getHost())) {
      throw AssetAddress.refused(
          address,
          "leads to the host “"
              + AssetAddress.shown(String.valueOf(uri.getHost()))
              + "”, which --allow-host doesn't name");
    }
    return uri;
  }

  private static URI parsed(String address, String hop) throws AssetException {
    try {
      return new URI(hop.startsWith("//") ? "https:" + hop : hop).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw AssetAddress.refused(address, "has an address that can't be understood");
    }
  }

  private CloseableHttpClient client() {
    Timeout limit = Timeout.ofSeconds(SECONDS);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver())
                .setSchemePortResolver(host -> port)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust.get()))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(limit).build())
        .setUserAgent("Trefoil")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private DnsResolver resolver() {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return lookup.of(host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  /** A file, or where else to look for it. */
  private record Answer(byte[] bytes, String next) {}

  private static Answer get(CloseableHttpClient client, URI uri, String address)
      throws IOException {
    HttpGet request = new HttpGet(uri);
    CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(request::cancel);
    return client.execute(request, response -> answer(response, address));
  }

  private static Answer answer(ClassicHttpResponse response, String address) throws IOException {
    Header location = response.getFirstHeader("Location");
    if (response.getCode() / 100 == 3 && location != null) {
      return new Answer(null, location.getValue());
    }
    HttpEntity entity = response.getEntity();
    if (response.getCode() != 200 || entity == null) {
      throw AssetAddress.refused(
          address, "can't be fetched: the host answered with " + response.getCode());
    }
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw AssetAddress.refused(address, "is larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return new Answer(bytes, null);
    }
  }

  private static String why(Exception e) {
    if (e instanceof SSLException) {
      return "the host couldn't prove who it is";
    }
    if (e instanceof InterruptedIOException) {
      return "it took too long";
    }
    return "the host didn't answer as it should";
  }
}
