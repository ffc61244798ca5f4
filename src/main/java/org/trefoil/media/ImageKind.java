package org.trefoil.media;

/** The kinds of pictures that a book may hold. */
enum ImageKind {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  SVG("image/svg+xml", "svg");

  private final String mediaType;
  private final String extension;

  ImageKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }
}
