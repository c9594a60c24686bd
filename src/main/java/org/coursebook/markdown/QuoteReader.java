package org.coursebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Block.AlertKind;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Span;

/** Reads block quotes: quotations with who said it, and alerts. */
final class QuoteReader {
  private static final Pattern ALERT = Pattern.compile("\\[!([A-Za-z]+)\\]\\s*");
  private static final Pattern DASH = Pattern.compile("(?:[—―]|-{2,3}(?=\\s))[\\s\\u00A0]*(?=\\S)");

  private final Scope scope;
  private final Reading reading;
  private final Lines lines;

  QuoteReader(Scope scope, Lines lines) {
    this.scope = scope;
    this.reading = scope.reading();
    this.lines = lines;
  }

  Block read(BlockQuote quote) {
    Attributes attributes = attributes(quote);
    Optional<AlertKind> alert = alert(quote);
    Optional<Stretch> attribution = alert.isPresent() ? Optional.empty() : attribution(quote);
    List<Block> blocks = BlockReader.read(quote.getChildren(), scope.block(), lines);
    Span span = lines.span(quote, reading);
    if (alert.isPresent()) return new Block.Alert(alert.get(), blocks, attributes, span);
    List<Inline> who = attribution.map(this::line).orElse(List.of());
    return new Block.Quotation(blocks, who, attributes, span);
  }

  private List<Inline> line(Stretch stretch) {
    return PieceWriter.line(stretch, scope);
  }

  /** Attributes on a line of their own under the quote belong to it. */
  private Attributes attributes(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)) return Attributes.NONE;
    List<Stretch> written = new ArrayList<>(lines.of(last));
    if (written.size() < 2 || !lines.isAtMargin(written.get(written.size() - 1))) {
      return Attributes.NONE;
    }
    Attributes attributes = lines.takeAttributes(written, reading);
    lines.leave(last, written);
    return attributes;
  }

  private Optional<AlertKind> alert(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) return Optional.empty();
    List<Stretch> written = lines.of(first);
    if (written.isEmpty()) return Optional.empty();
    Matcher mark = ALERT.matcher(written.get(0).text());
    if (!mark.matches()) return Optional.empty();
    String name = mark.group(1).toUpperCase(Locale.ROOT);
    Optional<AlertKind> kind =
        Arrays.stream(AlertKind.values()).filter(k -> k.name().equals(name)).findFirst();
    if (kind.isPresent()) lines.leave(first, written.subList(1, written.size()));
    else unknown(written.get(0).stripTrailing(), mark.group(1));
    return kind;
  }

  private void unknown(Stretch mark, String name) {
    List<String> known = Arrays.stream(AlertKind.values()).map(AlertKind::name).toList();
    reading
        .problems()
        .report(
            Code.ATTRIBUTE_UNKNOWN,
            mark.start(),
            mark.end(),
            "no kind of alert is named `%s`".formatted(name),
            Nearest.hint(name, known));
  }

  /** Takes the last line, or the last paragraph, if it begins with a dash. */
  private Optional<Stretch> attribution(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)) return Optional.empty();
    List<Stretch> written = lines.of(last);
    if (written.isEmpty()) return Optional.empty();
    boolean alone = quote.getFirstChild() == last;
    int line = written.size() - 1;
    if (!alone && DASH.matcher(written.get(0).text()).lookingAt()) line = 0;
    Matcher dash = DASH.matcher(written.get(line).text());
    boolean dialogue = line > 0 && DASH.matcher(written.get(line - 1).text()).lookingAt();
    if (!dash.lookingAt() || dialogue || (alone && line == 0)) return Optional.empty();
    List<Stretch> taken = written.subList(line, written.size());
    lines.leave(last, written.subList(0, line));
    return Optional.of(Stretch.join(taken).from(dash.end()));
  }
}
