package org.coursebook.book;

import java.util.List;
import java.util.function.BiConsumer;
import org.coursebook.diagnostic.Span;

/**
 * Reads every piece of text that is printed, with its place; a picture's words are for those who
 * don't see it, and are not printed.
 */
public final class PrintedText extends TreeMapper {
  private final BiConsumer<String, Span> reader;

  /** Reads to someone. */
  public PrintedText(BiConsumer<String, Span> reader) {
    this.reader = reader;
  }

  /** Reads what stands in blocks. */
  public void read(List<Block> content) {
    blocks(content);
  }

  @Override
  public List<Block> codeBlock(Block.CodeBlock code) {
    // The text begins on the line after the fence.
    Span fence = code.span();
    reader.accept(code.text(), new Span(fence.file(), fence.line() + 1, 1, 0));
    return List.of(code);
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    reader.accept(text.text(), text.span());
    return List.of(text);
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    reader.accept(code.text(), code.span());
    return List.of(code);
  }

  @Override
  public List<Inline> citation(Inline.Citation citation) {
    reader.accept(citation.written(), citation.span());
    return List.of(citation);
  }
}
