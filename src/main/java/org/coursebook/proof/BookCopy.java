package org.coursebook.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Contributor;
import org.coursebook.book.Fact;
import org.coursebook.book.Inline;
import org.coursebook.book.InlineVisitor;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.Note;
import org.coursebook.book.PlainText;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Numbers;

/**
 * What a book is to say on a medium, from the cover to the colophon: its own words, and those that
 * the program adds by rules that are written here once more, so that a fault of the writers is not
 * repeated.
 */
final class BookCopy implements BlockVisitor<Copy<Span>>, InlineVisitor<Copy<Span>> {
  private static final int LONGEST_LABEL = 3;
  private static final int MOST_ON_COVER = 240;

  private final Book book;
  private final Medium medium;
  private final Copy<Span> copy = new Copy<>();

  /** Where what can be linked to begins, by its name. */
  private final Map<String, Integer> anchors = new HashMap<>();

  /** Open words, and what they are to say; nothing is fixed for those that aren't here. */
  private final TreeMap<Integer, String> open = new TreeMap<>();

  /** Open words that are the number of the page that the link around them leads to. */
  private final TreeMap<Integer, String> pageNumbers = new TreeMap<>();

  /**
   * Where a stretch that both editions have begins, or one that only this one has, and how many
   * letters and signs of both stand before it; negative, and less by one, for a stretch of one.
   */
  private final TreeMap<Integer, Integer> shared = new TreeMap<>(Map.of(0, 0));

  private final Map<String, Integer> noteNumbers = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private String section = "";

  private BookCopy(Book book, Medium medium) {
    this.book = book;
    this.medium = medium;
  }

  static BookCopy of(Book book, Medium medium) {
    BookCopy made = new BookCopy(book, medium);
    made.write();
    return made;
  }

  Copy<Span> copy() {
    return copy;
  }

  Map<String, Integer> anchors() {
    return anchors;
  }

  Map<Integer, String> open() {
    return open;
  }

  Map<Integer, String> pageNumbers() {
    return pageNumbers;
  }

  /** How much stands before a letter that both editions have: the same in both for one place. */
  int ordinal(int letter) {
    Map.Entry<Integer, Integer> stretch = shared.floorEntry(letter);
    int before = stretch.getValue();
    return before < 0 ? -before - 1 : before + letter - stretch.getKey();
  }

  /** Writes what the other edition doesn't have at this place. */
  private void alone(Runnable words) {
    int before = ordinal(copy.length());
    shared.put(copy.length(), -before - 1);
    words.run();
    shared.put(copy.length(), before);
  }

  private void write() {
    copy.at(book.metadata().span());
    alone(this::covers);
    titlePage();
    imprint();
    section("contents");
    heading(book.labels().get("contents"));
    book.contents().forEach(this::entry);
    for (Book.Part part : book.parts()) {
      if (!part.id().isEmpty()) part(part);
      part.lessons().forEach(this::lesson);
    }
    matter("sources", book.sources());
    matter("about", book.about());
    matter("colophon", book.colophon());
  }

  private void covers() {
    cover();
    if (medium == Medium.SCREEN) return;
    section("half-title");
    line(book.metadata().title());
  }

  private void section(String id) {
    anchor(id);
    copy.sign(Sign.SECTION);
    section = id;
  }

  private void anchor(String id) {
    if (!id.isEmpty()) anchors.putIfAbsent(id, copy.length());
  }

  private void line(String words) {
    copy.border().words(words).border();
  }

  private void heading(String words) {
    copy.sign(Sign.HEADING);
    line(words);
  }

  private void cover() {
    Metadata facts = book.metadata();
    section("cover");
    if (medium == Medium.SCREEN) {
      copy.picture(facts.title(), new Shown.Made());
    } else if (!facts.cover().isEmpty()) {
      copy.picture(facts.title(), new Shown.OfCourse(facts.cover()));
    } else {
      line(facts.publisher());
      line(onCover(facts.title()));
      line(onCover(facts.subtitle()));
      line(authors());
    }
  }

  /** A cover has no room for more than so many letters; the title page has them all. */
  private static String onCover(String words) {
    if (words.length() <= MOST_ON_COVER) return words;
    int space = words.substring(0, MOST_ON_COVER + 1).lastIndexOf(' ');
    return words.substring(0, space < 0 ? MOST_ON_COVER : space) + "…";
  }

  private void titlePage() {
    Metadata facts = book.metadata();
    section("title-page");
    line(authors());
    heading(facts.title());
    line(facts.subtitle());
    line(facts.edition());
    line(facts.publisher());
  }

  /** Who wrote the course, unless that is who published it. */
  private String authors() {
    String names =
        book.metadata().authors().stream()
            .filter(author -> author.role().equals("aut"))
            .map(Contributor::name)
            .collect(Collectors.joining(", "));
    return names.equals(book.metadata().publisher()) ? "" : names;
  }

  private void imprint() {
    section("imprint");
    line(book.metadata().description());
    for (Fact fact : book.imprint()) {
      line(fact.label());
      line(fact.value());
    }
  }

  /** A line of the contents; sections of lessons are only in the menus. */
  private void entry(ContentsEntry entry) {
    String anchor = entry.target().anchor();
    if (!anchor.equals(entry.target().lesson())) return;
    // On paper the number stands in the margin, beside the link.
    if (medium == Medium.PAPER) line(entry.label());
    alone(() -> copy.link(new Goal.Within(anchor)));
    if (medium == Medium.SCREEN) line(entry.label());
    line(PlainText.of(entry.title()));
    alone(
        () -> {
          if (medium == Medium.PAPER) pageNumber(anchor);
          copy.sign(Sign.LINK_END);
        });
    entry.children().forEach(this::entry);
  }

  private void pageNumber(String anchor) {
    pageNumbers.put(copy.length(), anchor);
    copy.sign(Sign.OPEN);
  }

  private void part(Book.Part part) {
    section(part.id());
    copy.sign(Sign.HEADING);
    String title = part.title();
    int colon = title.indexOf(": ");
    boolean labelled =
        colon >= 0 && title.substring(0, colon).split(" ", -1).length <= LONGEST_LABEL;
    line(labelled ? title.substring(0, colon) + " " + title.substring(colon + 2) : title);
  }

  private void lesson(Lesson lesson) {
    copy.at(lesson.span());
    section(lesson.id());
    noteNumbers.clear();
    called.clear();
    for (Note note : lesson.notes()) noteNumbers.put(note.id(), noteNumbers.size() + 1);
    lesson.number().ifPresent(this::lessonNumber);
    copy.sign(Sign.HEADING);
    anchor("title-" + lesson.id());
    inlines(lesson.title());
    copy.at(lesson.span());
    line(lesson.authors().stream().map(Contributor::name).collect(Collectors.joining(", ")));
    List<Block> body = lesson.blocks();
    if (!body.isEmpty() && isEpigraph(body.get(0))) {
      body.get(0).accept(this);
      body = body.subList(1, body.size());
    }
    copy.at(lesson.span());
    line(lesson.summary());
    blocks(body);
    alone(() -> notes(lesson));
  }

  private void lessonNumber(int number) {
    String words =
        Numbers.of(book.metadata().language())
            .flatMap(known -> known.inWords(number))
            .orElseGet(() -> String.valueOf(number));
    copy.border();
    open.put(copy.length(), book.labels().get("lesson.number", words));
    copy.sign(Sign.OPEN);
  }

  private static boolean isEpigraph(Block block) {
    return block instanceof Block.Quotation && block.attributes().classes().contains("epigraph");
  }

  private void notes(Lesson lesson) {
    if (lesson.notes().isEmpty()) return;
    copy.at(lesson.span());
    if (medium == Medium.SCREEN) heading(book.labels().get("notes"));
    int number = 0;
    for (Note note : lesson.notes()) {
      number++;
      copy.at(note.span());
      anchor(noteAnchor(number));
      copy.sign(Sign.NOTE, new Goal.Within(callAnchor(number)));
      copy.words(number + (medium == Medium.SCREEN ? "." : "")).sign(Sign.END);
      blocks(note.blocks());
    }
  }

  private String noteAnchor(int number) {
    return "note-" + section + "-" + number;
  }

  private String callAnchor(int number) {
    return "call-" + section + "-" + number;
  }

  private void matter(String id, List<Block> blocks) {
    if (blocks.isEmpty()) return;
    section(id);
    heading(book.labels().get(id));
    blocks(blocks);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      copy.at(block.span()).border();
      anchor(block.attributes().id());
      block.accept(this);
      copy.border();
    }
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      copy.at(inline.span());
      inline.accept(this);
    }
  }

  private Copy<Span> passage(List<Inline> content) {
    copy.border();
    inlines(content);
    return copy.border();
  }

  @Override
  public Copy<Span> paragraph(Block.Paragraph paragraph) {
    return passage(paragraph.content());
  }

  @Override
  public Copy<Span> heading(Block.Heading heading) {
    copy.sign(Sign.HEADING);
    return passage(heading.content());
  }

  @Override
  public Copy<Span> itemList(Block.ItemList list) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      copy.at(item.span()).sign(Sign.ITEM);
      if (list.ordered()) {
        open.put(copy.length(), String.valueOf(number++));
        copy.sign(Sign.OPEN);
      }
      copy.sign(Sign.END);
      blocks(item.blocks());
    }
    return copy;
  }

  @Override
  public Copy<Span> quotation(Block.Quotation quotation) {
    int start = copy.length();
    copy.sign(Sign.QUOTATION);
    blocks(quotation.blocks());
    if (!quotation.attribution().isEmpty()) {
      copy.at(quotation.attribution().get(0).span()).border().words("— ");
      passage(quotation.attribution());
    }
    copy.dropIfLast(start);
    return copy;
  }

  @Override
  public Copy<Span> codeBlock(Block.CodeBlock code) {
    return copy.border().words(code.text());
  }

  @Override
  public Copy<Span> table(Block.Table table) {
    if (!table.caption().isEmpty()) caption(table.caption());
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    return copy;
  }

  private void caption(List<Inline> content) {
    copy.at(content.get(0).span()).sign(Sign.CAPTION);
    passage(content);
  }

  private void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      copy.at(cell.span()).sign(Sign.CELL);
      blocks(cell.blocks());
    }
  }

  @Override
  public Copy<Span> figure(Block.Figure figure) {
    blocks(figure.blocks());
    if (!figure.caption().isEmpty()) caption(figure.caption());
    return copy;
  }

  @Override
  public Copy<Span> definitionList(Block.DefinitionList list) {
    for (Block.Definition definition : list.definitions()) {
      copy.at(definition.span());
      definition.terms().forEach(this::passage);
      definition.meanings().forEach(this::blocks);
    }
    return copy;
  }

  @Override
  public Copy<Span> alert(Block.Alert alert) {
    line(book.labels().get("alert." + alert.kind().name().toLowerCase(Locale.ROOT)));
    blocks(alert.blocks());
    return copy;
  }

  @Override
  public Copy<Span> division(Block.Division division) {
    blocks(division.blocks());
    return copy;
  }

  @Override
  public Copy<Span> thematicBreak(Block.ThematicBreak thematicBreak) {
    return copy.border();
  }

  @Override
  public Copy<Span> text(Inline.Text text) {
    return copy.words(text.text());
  }

  @Override
  public Copy<Span> formatted(Inline.Formatted formatted) {
    anchor(formatted.attributes().id());
    inlines(formatted.content());
    return copy;
  }

  @Override
  public Copy<Span> abbreviation(Inline.Abbreviation abbreviation) {
    inlines(abbreviation.content());
    return copy;
  }

  @Override
  public Copy<Span> code(Inline.Code code) {
    anchor(code.attributes().id());
    return copy.words(code.text());
  }

  @Override
  public Copy<Span> link(Inline.Link link) {
    Attributes attributes = link.attributes();
    anchor(attributes.id());
    if (link.target() instanceof Target.Web web) {
      copy.link(new Goal.Web(web.url()));
      inlines(link.content());
      return copy.sign(Sign.LINK_END);
    }
    if (!(link.target() instanceof Target.InBook place)) {
      throw new IllegalStateException("an assembled book has no " + link.target());
    }
    copy.link(new Goal.Within(place.anchor()));
    inlines(link.content());
    copy.at(link.span()).sign(Sign.LINK_END);
    boolean far = attributes.classes().stream().noneMatch(Set.of("beside", "to-source")::contains);
    if (far && medium == Medium.PAPER) alone(() -> pageReference(place.anchor()));
    return copy;
  }

  private void pageReference(String anchor) {
    String[] label = book.labels().get("see.page").split("\\{0}", -1);
    copy.words(" (" + label[0]).link(new Goal.Within(anchor));
    pageNumber(anchor);
    copy.sign(Sign.LINK_END).words(label[1] + ")");
  }

  @Override
  public Copy<Span> image(Inline.Image image) {
    anchor(image.attributes().id());
    return copy.picture(image.alternative(), new Shown.OfCourse(image.source()));
  }

  @Override
  public Copy<Span> noteCall(Inline.NoteCall call) {
    int number = noteNumbers.getOrDefault(call.note(), 0);
    if (called.add(call.note())) anchor(callAnchor(number));
    alone(
        () -> {
          copy.sign(Sign.CALL, new Goal.Within(noteAnchor(number)));
          copy.words(String.valueOf(number)).sign(Sign.END);
        });
    return copy;
  }

  @Override
  public Copy<Span> citation(Inline.Citation citation) {
    throw new IllegalStateException("an assembled book has no " + citation.written());
  }

  @Override
  public Copy<Span> repeated(Inline.Repeated repeated) {
    if (medium == Medium.SCREEN) {
      inlines(repeated.shortForm());
      return copy;
    }
    copy.sign(Sign.EITHER);
    inlines(repeated.shortForm());
    copy.sign(Sign.OR);
    inlines(repeated.ibid());
    return copy.sign(Sign.SETTLED);
  }

  @Override
  public Copy<Span> lineBreak(Inline.LineBreak lineBreak) {
    return copy.words(" ");
  }
}
