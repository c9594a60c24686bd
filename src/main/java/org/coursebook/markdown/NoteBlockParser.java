package org.coursebook.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds notes: a label, and what it says there and on the lines indented below. */
final class NoteBlockParser extends AbstractBlockParser {
  private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,200})\\]:[ \\t]*");
  private static final int INDENT = 4;

  private final NoteBlock block;

  private NoteBlockParser(NoteBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  /** Makes the parser known. */
  static final class Extension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      // Nothing to set.
    }

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new Factory());
    }
  }

  private static final class Factory implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
    }
  }

  private static final class Start extends AbstractBlockParserFactory {
    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) return BlockStart.none();
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      Matcher label = LABEL.matcher(line).region(start, line.length());
      if (!label.lookingAt()) return BlockStart.none();
      NoteBlock block = new NoteBlock(line.subSequence(start + 2, label.end(1)));
      return BlockStart.of(new NoteBlockParser(block)).atIndex(label.end());
    }
  }
}
