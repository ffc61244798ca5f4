package org.trefoil.speech.piper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes networks as ONNX files (onnx.proto, IR 8, operators 17), enough of it for tests. */
final class OnnxGraph {

  static final int FLOAT = 1;
  static final int INT64 = 7;

  private final Message graph = new Message().text(2, "test");

  /** A message of protocol buffers. */
  static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return block(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return block(field, value.bytes.toByteArray());
    }

    Message block(int field, byte[] value) {
      varint((long) field << 3 | 2);
      varint(value.length);
      bytes.writeBytes(value);
      return this;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        bytes.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }
  }

  /** An input; a dimension of -1 may be any. */
  OnnxGraph input(String name, int type, long... shape) {
    graph.message(11, value(name, type, shape));
    return this;
  }

  /** An output; a dimension of -1 may be any. */
  OnnxGraph output(String name, int type, long... shape) {
    graph.message(12, value(name, type, shape));
    return this;
  }

  /** A list of whole numbers. */
  OnnxGraph integers(String name, long... values) {
    ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (long value : values) {
      raw.putLong(value);
    }
    return constant(name, INT64, new long[] {values.length}, raw.array());
  }

  /** A single number. */
  OnnxGraph number(String name, float value) {
    byte[] raw = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array();
    return constant(name, FLOAT, new long[0], raw);
  }

  /** An operation with one result. */
  OnnxGraph node(String operator, String result, String... arguments) {
    graph.message(1, operation(operator, result, arguments));
    return this;
  }

  /** A change of type. */
  OnnxGraph cast(String result, String argument, int type) {
    Message attribute = new Message().text(1, "to").number(3, type).number(20, 2);
    graph.message(1, operation("Cast", result, argument).message(5, attribute));
    return this;
  }

  /** The whole file. */
  byte[] file() {
    return new Message()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, 17))
        .bytes();
  }

  private OnnxGraph constant(String name, int type, long[] shape, byte[] raw) {
    Message tensor = new Message();
    for (long dimension : shape) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, type).text(8, name).block(9, raw));
    return this;
  }

  private static Message operation(String operator, String result, String... arguments) {
    Message node = new Message();
    List.of(arguments).forEach(argument -> node.text(1, argument));
    return node.text(2, result).text(4, operator);
  }

  private static Message value(String name, int type, long... shape) {
    Message dimensions = new Message();
    for (long dimension : shape) {
      Message one = new Message();
      dimensions.message(1, dimension < 0 ? one.text(2, "any") : one.number(1, dimension));
    }
    Message tensor = new Message().number(1, type).message(2, dimensions);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }
}
