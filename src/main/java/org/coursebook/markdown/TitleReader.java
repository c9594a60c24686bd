package org.coursebook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;
import org.coursebook.book.LessonSource;
import org.coursebook.book.PlainText;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.LessonNumbers;

/** Finds a lesson's title: in its front matter, in its first heading, or in the course's list. */
final class TitleReader {
  private final LessonSource source;
  private final Reading reading;
  private final String language;
  private int levelTaken = 1;
  private boolean headingTaken;

  TitleReader(LessonSource source, Reading reading, String language) {
    this.source = source;
    this.reading = reading;
    this.language = language;
  }

  /** The level of the heading that was the title; 1 if it was none. */
  int levelTaken() {
    return levelTaken;
  }

  /** Whether a heading of the first level was the title. */
  boolean tookTopHeading() {
    return headingTaken && levelTaken == 1;
  }

  /** The title; a heading that is the title is taken out of the document. */
  List<Inline> read(Document document, Lines lines) {
    Node first = document.getFirstChild();
    while (first != null && lines.isSilent(first)) first = first.getNext();
    boolean given = !source.frontMatter().title().isBlank();
    if (!(first instanceof Heading heading)) return withoutBody();
    Stretch text = lines.of(heading);
    int braces = bracesOf(text.text());
    List<Inline> written = PieceWriter.line(text.sub(0, braces), Scope.of(reading));
    if (Wording.isSilent(written)) return withoutBody();
    if (!given) {
      levelTaken = heading.getLevel();
      headingTaken = true;
      heading.unlink();
      return with(text, braces, written);
    }
    List<Inline> title = withoutBody();
    if (heading.getLevel() == 1 && isSame(written, title)) {
      headingTaken = true;
      heading.unlink();
      return with(text, braces, title);
    }
    return title;
  }

  /** Where the heading's own attributes begin, or its end; what touches a word belongs to that. */
  private static int bracesOf(String heading) {
    int start = AttributeParser.startOfLast(heading);
    boolean own = start == 0 || (start > 0 && " \t".indexOf(heading.charAt(start - 1)) >= 0);
    return own ? start : heading.length();
  }

  /** The title with the attributes that stand behind the heading: its id, so that links find it. */
  private List<Inline> with(Stretch heading, int braces, List<Inline> title) {
    if (braces == heading.text().length()) return title;
    Attributes said = AttributeParser.parse(heading.from(braces), reading);
    if (said.equals(Attributes.NONE)) return title;
    Span span = reading.span(heading.start(), heading.end());
    return List.of(new Inline.Formatted(Inline.Format.SPAN, title, said, span));
  }

  private boolean isSame(List<Inline> heading, List<Inline> title) {
    return bare(heading).equals(bare(title));
  }

  private String bare(List<Inline> content) {
    String words = Escapes.restore(PlainText.of(content)).strip();
    int start = LessonNumbers.of(language).inHeading(words).map(f -> f.titleStart()).orElse(0);
    return words.substring(start).strip().toLowerCase(Locale.ROOT);
  }

  /** The title as far as it stands outside the lesson's text. */
  private List<Inline> withoutBody() {
    List<Inline> given = given();
    if (!given.isEmpty()) return given;
    reading
        .problems()
        .report(
            Code.LESSON_UNTITLED,
            source.bodyOffset(),
            source.bodyOffset(),
            "this lesson has no title; its file's name stands in for it",
            "begin it with `# ` and its title");
    return named();
  }

  /** The title of a lesson whose text can't be read. */
  List<Inline> ofUnread() {
    List<Inline> given = given();
    return given.isEmpty() ? named() : given;
  }

  private List<Inline> given() {
    String title = clean(source.frontMatter().title());
    if (!title.isBlank()) return PieceWriter.line(inFrontMatter(title), Scope.of(reading));
    return source.listedTitle().isBlank() ? List.of() : listed();
  }

  private String clean(String title) {
    int end = source.text().indexOf('\n', keyAt());
    return ForbiddenCharacters.replaceAt(
        keyAt(), Math.max(keyAt(), end), title, reading.problems());
  }

  /** Where the front matter names the title. */
  private int keyAt() {
    String head = source.text().substring(0, source.bodyOffset());
    return head.startsWith("title:") ? 0 : head.indexOf("\ntitle:") + 1;
  }

  private Stretch inFrontMatter(String title) {
    String head = source.text().substring(0, source.bodyOffset());
    int key = keyAt();
    int at = head.indexOf(title, key);
    if (at >= 0) return Stretch.at(at, title);
    int end = head.indexOf('\n', key);
    return Stretch.allAt(key, Math.max(key, end), title);
  }

  private List<Inline> listed() {
    Span span = source.listed();
    LessonProblems problems = reading.problems();
    Reading elsewhere = new Reading(Places.allAt(span), problems);
    return PieceWriter.line(Stretch.at(0, source.listedTitle()), Scope.of(elsewhere));
  }

  private List<Inline> named() {
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    String words =
        name.replaceFirst("\\.[A-Za-z]+$", "")
            .replaceFirst("^\\d+[-_. ]+", "")
            .replaceAll("[-_]+", " ");
    String title = words.isBlank() ? name : words.strip();
    int first = title.offsetByCodePoints(0, 1);
    String capital = title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    Span span = reading.span(source.bodyOffset(), source.bodyOffset());
    return List.of(new Inline.Text(capital, span));
  }
}
