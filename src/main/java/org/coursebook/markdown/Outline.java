package org.coursebook.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The blocks of a lesson, as flexmark finds them. What stands inside lines it leaves alone: that is
 * {@link InlineParser}'s, which knows the dialect's marks and keeps its time whatever comes.
 */
final class Outline {
  /** Deep lists need a deep stack, and the caller's may be small. */
  private static final long STACK = 128L << 20;

  private Outline() {}

  static Document of(String text) {
    AtomicReference<Document> parsed = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> parsed.set(parser().parse(text)), "outline", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    join(thread);
    Document document = parsed.get();
    if (document == null) throw new IllegalStateException("flexmark gave up", failure.get());
    return document;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a lesson", e);
    }
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            DefinitionExtension.create(),
            new HeadingStart.Extension(),
            new NoteBlockParser.Extension()));
    options.set(DefinitionExtension.TILDE_MARKER, false);
    return Parser.builder(options)
        .customInlineParserFactory(
            (data, special, marks, delimiters, references, extensions) ->
                new CommonmarkInlineParser(
                    data, special, marks, delimiters, references, extensions) {
                  @Override
                  public void parse(BasedSequence content, Node node) {
                    // Left for later.
                  }
                })
        .build();
  }
}
