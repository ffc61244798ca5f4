package org.trefoil.speech.espeak;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A worker that does one thing wrong, as its argument says. */
public final class Misbehaving {

  private Misbehaving() {}

  /** The command line of such a worker. */
  static List<String> worker(String manner) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Misbehaving.class.getName(),
        manner);
  }

  /** Waits for a request and answers it badly. */
  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    Protocol.block(in);
    switch (args[0]) {
      case "hang" -> Thread.sleep(600_000);
      case "die" -> Runtime.getRuntime().halt(1);
      case "noise" -> {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        out.write(noise);
      }
      case "huge" -> {
        out.writeInt(Protocol.MAGIC);
        out.writeInt(Integer.MAX_VALUE);
        out.writeBoolean(true);
      }
      default -> {
        out.writeInt(Protocol.MAGIC);
        out.writeInt(4);
        out.writeBoolean(true);
        out.writeInt(7);
      }
    }
    out.flush();
  }
}
