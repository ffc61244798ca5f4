package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that a book can't show as they are. */
class FittingTest {

  private static final Path PICTURES = Path.of("src/test/resources/pictures");

  @TempDir Path folder;

  private static ImageAsset webp(String name) throws AssetException {
    return new AssetResolver(PICTURES).resolve(name);
  }

  /** Blue, with a red corner at the upper left. */
  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return image;
  }

  private static byte[] packed(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private ImageAsset resolved(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a"), bytes);
    return new AssetResolver(folder).resolve("a");
  }

  @Test
  void webpBecomesWhatEveryReaderShows() throws IOException {
    ImageAsset photo = webp("photo.webp");
    assertThat(photo.mediaType()).isEqualTo("image/jpeg");
    assertThat(photo.pixels().getWidth()).isEqualTo(40);
    ImageAsset clear = webp("clear.webp");
    assertThat(clear.mediaType()).isEqualTo("image/png");
    assertThat(clear.pixels().getColorModel().hasAlpha()).isTrue();
    assertThat(new Color(clear.pixels().getRGB(5, 5), true).getAlpha()).isBetween(120, 135);
  }

  @Test
  void ofWhatMovesInWebpTheFirstPictureStaysAndThatIsTold() throws AssetException {
    AssetResolver resolver = new AssetResolver(PICTURES);
    assertThat(resolver.resolve("moving.webp").animated()).isFalse();
    assertThat(resolver.losses("moving.webp")).containsExactly("all pictures but the first");
  }

  @ParameterizedTest
  @CsvSource({"moving-photo.webp", "moving-clear.webp", "moving-lossless.webp"})
  void theFirstPictureOfWhatMovesCanBeSeen(String name) throws IOException {
    BufferedImage image = webp(name).pixels();
    Color left = new Color(image.getRGB(image.getWidth() / 4, image.getHeight() / 2), true);
    assertThat(left.getAlpha()).isGreaterThan(250);
    assertThat(left.getRed()).isGreaterThan(200);
    assertThat(left.getBlue()).isLessThan(60);
  }

  @ParameterizedTest
  @CsvSource({"6000,500,4000,333,jpg", "500,6000,333,4000,png", "3900,3900,3464,3464,jpg"})
  void whatIsTooLargeForAnyScreenIsMadeSmaller(
      int width, int height, int newWidth, int newHeight, String format) throws IOException {
    ImageAsset asset = resolved(packed(picture(width, height), format));
    assertThat(asset.name()).endsWith(format);
    assertThat(asset.width()).isEqualTo(newWidth);
    assertThat(asset.height()).isEqualTo(newHeight);
    BufferedImage image = asset.pixels();
    assertThat(new Color(image.getRGB(newWidth / 4, newHeight / 4)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(newWidth - 5, newHeight - 5)).getBlue()).isGreaterThan(200);
  }

  @Test
  void theRestStaysByteForByte() throws IOException {
    byte[] bytes = packed(picture(400, 300), "jpg");
    assertThat(resolved(bytes).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
  void aCameraThatWasTurnedIsHeeded(int orientation, int right, int below) throws IOException {
    byte[] jpeg = packed(picture(4800, 1200), "jpg");
    ImageAsset asset = resolved(tagged(jpeg, orientation));
    boolean lies = orientation > 4;
    assertThat(asset.width()).isEqualTo(lies ? 1000 : 4000);
    BufferedImage image = asset.pixels();
    int x = image.getWidth() / 4 + right * image.getWidth() / 2;
    int y = image.getHeight() / 4 + below * image.getHeight() / 2;
    assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
  }

  @Test
  void aPhotographIsTurnedWhateverItsSize() throws IOException {
    ImageAsset asset = resolved(tagged(packed(picture(40, 20), "jpg"), 6));
    assertThat(asset.width()).isEqualTo(20);
    assertThat(new Color(asset.pixels().getRGB(15, 5)).getRed()).isGreaterThan(200);
    byte[] upright = packed(picture(40, 20), "jpg");
    assertThat(resolved(upright).bytes()).isEqualTo(upright);
  }

  @Test
  void aPhotographInFourInksStaysAsItIs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 4100, 16, 4, null);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(inks, null, null), null);
    }
    ImageAsset asset = resolved(out.toByteArray());
    assertThat(Arrays.equals(asset.bytes(), out.toByteArray())).isTrue();
    assertThat(asset.width()).isEqualTo(4100);
  }

  /** The same with a segment that says how the camera was held. */
  private static byte[] tagged(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] all = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
    return all;
  }
}
