package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Contributor;
import org.coursebook.book.Lesson;

/** Writes a lesson: its opening, its blocks, and on the screen its notes. */
final class LessonWriter {
  private final MarkupBuilder out;
  private final LessonContext context;
  private final BlockWriter blocks;
  private final LessonLabels names;

  LessonWriter(MarkupBuilder out, Profile profile, Book book, LessonLabels names, Lesson lesson) {
    this.out = out;
    this.names = names;
    this.context = new LessonContext(profile, book.labels(), lesson);
    this.blocks = new BlockWriter(out, context);
  }

  void write() {
    out.section(context.lesson().id());
    List<Block> written = context.lesson().blocks();
    boolean begins = !written.isEmpty() && isEpigraph(written.get(0));
    opening(begins ? written.subList(0, 1) : List.of());
    blocks.write(begins ? written.subList(1, written.size()) : written);
    if (context.profile() == Profile.SCREEN) blocks.notes().screenNotes();
  }

  /** A quotation of this class that begins a lesson stands under the lesson's title. */
  private static boolean isEpigraph(Block block) {
    return block instanceof Block.Quotation && block.attributes().classes().contains("epigraph");
  }

  private void opening(List<Block> epigraph) {
    Lesson lesson = context.lesson();
    out.element(
        "header",
        Map.of("class", "lesson-opening"),
        () -> {
          String number = names.inWords(lesson);
          if (!number.isEmpty()) line("lesson-number", number);
          out.element(
              "h1",
              Map.of("class", "lesson-title", "id", titleId(lesson)),
              () -> blocks.words(lesson.title()));
          if (!lesson.authors().isEmpty()) {
            String names =
                lesson.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
            line("lesson-authors", names);
          }
          blocks.write(epigraph);
          if (!lesson.summary().isEmpty()) line("lesson-summary", lesson.summary());
        });
  }

  private void line(String kind, String words) {
    out.passage().element("p", Map.of("class", kind), words);
  }

  static String titleId(Lesson lesson) {
    return "title-" + lesson.id();
  }
}
