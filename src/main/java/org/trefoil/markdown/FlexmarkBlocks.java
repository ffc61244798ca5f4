package org.trefoil.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark, set up to find blocks and nothing else: paragraphs with their lazy lines, quotations,
 * lists, code. What stands in the lines is read by us.
 */
final class FlexmarkBlocks {

  private FlexmarkBlocks() {}

  /**
   * The tree of blocks.
   *
   * @param guarded the text to parse, as long as the source and with the same line ends
   * @param source the text as it was written, for looking ahead
   */
  static Block parse(String guarded, String source) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    return Parser.builder(options)
        .customBlockParserFactory(new BlockStarts(source))
        .paragraphPreProcessorFactory(new PlainLines())
        .customInlineParserFactory(NoInlines::new)
        .build()
        .parse(BasedSequence.of(guarded));
  }

  private static final class NoInlines extends CommonmarkInlineParser {

    NoInlines(
        DataHolder options,
        BitSet special,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData links,
        List<InlineParserExtensionFactory> extensions) {
      super(options, special, delimiters, processors, links, extensions);
    }

    @Override
    public void parse(BasedSequence input, Node node) {
      // the lines stay as they are
    }
  }
}
