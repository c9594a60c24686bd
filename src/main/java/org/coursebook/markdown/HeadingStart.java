package org.coursebook.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows flexmark's own parser of headings only those lines that make one. It puts the whole
 * paragraph above together for every line it sees, which makes long tables slow.
 */
final class HeadingStart implements CustomBlockParserFactory {
  private static final Pattern MARKS =
      Pattern.compile("#{1,6}(?:[ \\t\\r\\n]|$)|(?:=+|-+)[ \\t\\r\\n]*$");

  private final HeadingParser.Factory headings = new HeadingParser.Factory();

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Start(options, headings.apply(options));
  }

  private static final class Start extends AbstractBlockParserFactory {
    private final BlockParserFactory headings;

    Start(DataHolder options, BlockParserFactory headings) {
      super(options);
      this.headings = headings;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = Math.min(state.getNextNonSpaceIndex(), line.length());
      boolean marks = MARKS.matcher(line).region(start, line.length()).lookingAt();
      return marks ? headings.tryStart(state, matched) : BlockStart.none();
    }
  }

  /** Makes the parser known. */
  static final class Extension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      options.set(Parser.HEADING_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new HeadingStart());
    }
  }
}
