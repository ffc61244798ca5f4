package org.trefoil.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#f00 | ff0000",
        "#12345678 | 123456",
        "teal | 008080",
        "rgb(1, 2, 3) | 010203",
        "rgb(100% 0% 0% / .5) | ff0000",
        "hsl(120, 100%, 25%) | 008000",
        "none | -",
        "no-such-colour | -",
        "url(#nowhere) blue | 0000ff",
        "currentColor | 00ff00"
      })
  void readsColours(String written, String color) throws DrawingException {
    List<Mark> marks =
        Drawn.marks("<rect width='9' height='9' color='lime' fill='" + written + "'/>");
    if (color.equals("-")) {
      assertThat(marks).isEmpty();
    } else {
      assertThat(((Mark.Fill) marks.get(0)).paint())
          .isEqualTo(new Paint.Solid(Integer.parseInt(color, 16)));
    }
  }

  @Test
  void theStrongestRuleWins() throws DrawingException {
    String sheet =
        "<style>rect{fill:red} .a{fill:green} #i{fill:blue} g > .b{fill:yellow} g g .c{fill:pink}</style>";
    assertThat(colors(sheet + "<rect width='1' height='1' fill='black'/>"))
        .containsExactly(0xff0000);
    assertThat(colors(sheet + "<rect width='1' height='1' class='x a'/>"))
        .containsExactly(0x008000);
    assertThat(colors(sheet + "<rect width='1' height='1' class='a' id='i'/>"))
        .containsExactly(0xff);
    assertThat(colors(sheet + "<g><rect width='1' height='1' class='b'/></g>"))
        .containsExactly(0xffff00);
    assertThat(colors(sheet + "<g><rect width='1' height='1' class='c'/></g>"))
        .containsExactly(0xff0000);
    assertThat(colors(sheet + "<rect width='1' height='1' id='i' style='fill:#010101'/>"))
        .containsExactly(0x010101);
  }

  private static List<Integer> colors(String inside) throws DrawingException {
    return Drawn.marks(inside).stream()
        .map(mark -> ((Paint.Solid) ((Mark.Fill) mark).paint()).color())
        .toList();
  }

  @Test
  void windowsScaleAndReferencesPlaceWhatIsInThem() throws DrawingException {
    Rectangle2D box =
        Drawn.scene(
                "<symbol id='s' viewBox='0 0 2 1'><rect width='2' height='1'/></symbol>"
                    + "<use href='#s' x='10' y='20' width='40' height='40'/>")
            .root()
            .bounds()
            .orElseThrow();
    assertThat(box.getX()).isCloseTo(10, within(1e-9));
    assertThat(box.getY()).isCloseTo(30, within(1e-9));
    assertThat(box.getWidth()).isCloseTo(40, within(1e-9));
    assertThat(box.getHeight()).isCloseTo(20, within(1e-9));
  }

  @Test
  void whatIsNotToBeSeenLeavesNoMark() throws DrawingException {
    assertThat(Drawn.marks("<defs><rect width='9' height='9'/></defs>")).isEmpty();
    assertThat(Drawn.marks("<rect width='9' height='9' display='none'/>")).isEmpty();
    assertThat(Drawn.marks("<rect width='9' height='9' visibility='hidden'/>")).isEmpty();
    assertThat(Drawn.marks("<rect width='-9' height='9'/><circle r='0'/>")).isEmpty();
    assertThat(Drawn.marks("<rect width='9' height='9' opacity='0'/>")).isEmpty();
    assertThat(Drawn.marks("<clipPath id='c'/><rect width='9' height='9' clip-path='url(#c)'/>"))
        .isEmpty();
  }

  @Test
  void gradientsTakeOverFromTheirTemplates() throws DrawingException {
    Mark.Fill fill =
        (Mark.Fill)
            Drawn.marks(
                    "<linearGradient id='a'><stop stop-color='red'/>"
                        + "<stop offset='50%' stop-color='blue' stop-opacity='.5'/></linearGradient>"
                        + "<linearGradient id='b' href='#a' x2='.5'/>"
                        + "<rect width='20' height='10' fill='url(#b)'/>")
                .get(0);
    Paint.Gradient gradient = (Paint.Gradient) fill.paint();
    assertThat(gradient.stops())
        .containsExactly(new Paint.Stop(0, 0xff0000, 1), new Paint.Stop(0.5, 0xff, 0.5));
    assertThat(gradient.to().getX()).isEqualTo(0.5);
    assertThat(gradient.place().getScaleX()).isEqualTo(20);
  }

  @Test
  void markersStandOnCornersInTheDirectionOfTheLine() throws DrawingException {
    List<Mark> marks =
        Drawn.marks(
            "<marker id='m' orient='auto' markerWidth='9' markerHeight='9' overflow='visible'>"
                + "<rect width='4' height='1'/></marker>"
                + "<path d='M10 10V50' stroke='black' marker-end='url(#m)'/>");
    assertThat(marks).hasSize(3);
    assertThat(Drawn.scene("").root().bounds()).isEmpty();
    Mark.Group root =
        Drawn.scene(
                "<marker id='m' orient='auto' overflow='visible'><rect width='4' height='1'/></marker>"
                    + "<path d='M10 10V50' fill='none' stroke='black' marker-end='url(#m)'/>")
            .root();
    assertThat(root.bounds().orElseThrow().getMaxY()).isCloseTo(54, within(1e-6));
  }

  @Test
  void lettersBecomeShapesAnchoredWhereTheyAreWanted() throws DrawingException {
    Rectangle2D start = bounds("<text x='50' y='50'>abc</text>");
    Rectangle2D middle = bounds("<text x='50' y='50' text-anchor='middle'>abc</text>");
    Rectangle2D end = bounds("<text x='50' y='50' text-anchor='end'>abc</text>");
    assertThat(start.getMinX()).isGreaterThan(50);
    assertThat(middle.getCenterX()).isCloseTo(50, within(1.5));
    assertThat(end.getMaxX()).isLessThan(50.5);
    assertThat(start.getMaxY()).isCloseTo(50, within(0.5));
    assertThat(bounds("<text x='50' y='50'>\n  abc\n </text>")).isEqualTo(start);
  }

  private static Rectangle2D bounds(String inside) throws DrawingException {
    return Drawn.scene(inside).root().bounds().orElseThrow();
  }

  @Test
  void aCharacterThatNobodyHasIsToldAndABoxStandsForIt() throws DrawingException {
    Scene scene = Drawn.scene("<text y='50'>\u0915</text>");
    assertThat(scene.missing()).containsExactly(0x915);
    assertThat(scene.root().bounds()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>path{marker-end:url(#m)}</style><marker id='m'><path d='M0 0L1 1'/></marker>"
            + "<path d='M0 0L9 9'/>",
        "<style>rect{fill:url(#p)}</style><pattern id='p' width='1' height='1'>"
            + "<rect width='1' height='1'/></pattern><rect width='9' height='9'/>",
        "<style>rect{clip-path:url(#c)}</style><clipPath id='c'><rect width='1' height='1'/>"
            + "</clipPath><rect width='9' height='9'/>",
        "<style>rect{mask:url(#c)}</style><mask id='c'><rect width='1' height='1'/></mask>"
            + "<rect width='9' height='9'/>",
        "<g id='a'><use href='#a'/></g>"
      })
  void partsThatStandInThemselvesAreRefused(String inside) {
    assertThatThrownBy(() -> Drawn.scene(inside)).isInstanceOf(DrawingException.class);
  }

  @Test
  void whatCostsTooMuchIsRefused() {
    String corners = "<path marker-mid='url(#m)' d='M0 0" + "l1 1".repeat(10_000) + "'/>";
    String marker = "<marker id='m'><path d='M0 0" + "l1 1".repeat(1_000) + "'/></marker>";
    assertThatThrownBy(() -> Drawn.scene(marker + corners)).isInstanceOf(DrawingException.class);
    String crossed = "<path d='M0 0L99 9L0 9L99 99z'/>".repeat(30);
    String cut = "<rect width='99' height='99' clip-path='url(#c)'/>".repeat(2_000);
    assertThatThrownBy(() -> Drawn.scene("<clipPath id='c'>" + crossed + "</clipPath>" + cut))
        .isInstanceOf(DrawingException.class);
  }
}
