package org.trefoil.pdf;

/** Marked content that was opened and is closed at the end of a try block, however it ends. */
final class TagScope implements AutoCloseable {

  private final ContentStream content;

  TagScope(ContentStream content) {
    this.content = content;
  }

  @Override
  public void close() {
    content.op("EMC");
  }
}
