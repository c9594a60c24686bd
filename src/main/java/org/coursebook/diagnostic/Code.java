package org.coursebook.diagnostic;

import static org.coursebook.diagnostic.Severity.ERROR;
import static org.coursebook.diagnostic.Severity.NOTE;
import static org.coursebook.diagnostic.Severity.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem there is. Each has a text for {@code coursebook explain} in {@code
 * explain/<slug>.txt} beside this class, and a folder of fixtures in {@code
 * src/test/resources/problems}.
 */
public enum Code {
  // The course folder and course.yml
  COURSE_MISSING(ERROR),
  COURSE_UNSETTLED(NOTE),
  YAML_MALFORMED(ERROR),
  KEY_UNKNOWN(ERROR),
  KEY_DUPLICATE(ERROR),
  VALUE_MISSING(ERROR),
  VALUE_WRONG(ERROR),
  LANGUAGE_UNSUPPORTED(WARNING),
  SUMMARY_ODD(WARNING),
  LESSON_MISSING(ERROR),
  LESSON_LISTED_TWICE(ERROR),
  LESSON_UNLISTED(NOTE),
  LESSON_DRAFT(NOTE),
  EDITION_MISSING(ERROR),

  // Files
  FILE_NOT_UTF8(ERROR),
  FILE_OUTSIDE(ERROR),
  FILE_TOO_LARGE(ERROR),

  // A lesson by itself
  FRONT_MATTER_MALFORMED(ERROR),
  LESSON_EMPTY(ERROR),
  LESSON_UNTITLED(WARNING),
  NESTING_TOO_DEEP(ERROR),
  CHARACTER_FORBIDDEN(WARNING),
  HTML_FORBIDDEN(WARNING),
  HTML_UNBALANCED(WARNING),
  ATTRIBUTE_UNKNOWN(WARNING),
  LONGDESC_MISPLACED(WARNING),
  HEADING_SKIPPED(WARNING),
  HEADING_SECOND_TITLE(WARNING),
  HEADING_EMPTY(WARNING),
  HEADING_ID_DUPLICATE(ERROR),
  TABLE_CELLS_EXTRA(WARNING),
  TABLE_WITHOUT_HEADERS(WARNING),
  NOTE_UNDEFINED(ERROR),
  NOTE_DUPLICATE(ERROR),
  NOTE_UNCALLED(ERROR),
  NOTE_EMPTY(ERROR),
  NOTE_IN_NOTE(ERROR),
  NOTE_CALLED_TWICE(WARNING),

  // What crosses a lesson's border
  LESSON_NUMBER_DUPLICATE(ERROR),
  LESSON_NOT_IN_BOOK(WARNING),
  LINK_TARGET_MISSING(ERROR),
  LINK_ANCHOR_MISSING(ERROR),
  LINK_UNSAFE(ERROR),
  CITATION_UNRESOLVED(WARNING),
  CITATION_UNKNOWN(ERROR),
  CITATION_STYLE_WRONG(ERROR),
  SOURCE_UNCITED(WARNING),
  IMAGE_MISSING(ERROR),
  IMAGE_REMOTE(ERROR),
  IMAGE_BROKEN(ERROR),
  IMAGE_WITHOUT_ALT(WARNING),
  IMAGE_CMYK(WARNING),

  // Sources
  SOURCES_MALFORMED(ERROR),
  SOURCE_DUPLICATE(ERROR),
  SOURCE_TYPE_UNKNOWN(ERROR),
  SOURCE_INCOMPLETE(WARNING),

  // Quotations
  QUOTE_UNSOURCED(WARNING),
  ATTRIBUTION_UNSOURCED(WARNING),
  QUOTE_UNBALANCED(WARNING),
  QUOTE_NESTING(WARNING),
  QUOTE_MARK_WRONG(WARNING),
  ELLIPSIS_ODD(WARNING),
  QUOTE_DIFFERS(WARNING),
  QUOTE_VARIES(WARNING),

  // The editions
  GLYPH_MISSING(ERROR),
  PAGE_OVERFLOW(ERROR),
  LINE_OVERFULL(WARNING),
  TABLE_TOO_WIDE(WARNING),
  IMAGE_LOW_RESOLUTION(WARNING),
  IMAGE_TOO_LARGE(WARNING),
  NOTE_LONG(WARNING),
  NOTE_HUGE(WARNING),
  HEADING_STRANDED(WARNING),
  HYPHENS_IN_A_ROW(WARNING),
  PARAGRAPH_FRAGMENT(WARNING),
  STYLE_UNSUPPORTED(WARNING),
  STYLE_REMOTE(ERROR),
  ENGINE_COMPLAINT(WARNING),
  PAGES_DIFFER(WARNING),

  // The editions, checked
  CONFORMANCE_LOST(WARNING),
  CONFORMANCE_FAILED(ERROR),
  CONFORMANCE_DOUBTFUL(WARNING),

  // The editions, read back
  TEXT_DIFFERS(ERROR),
  PICTURE_DIFFERS(ERROR),
  LINK_DIFFERS(ERROR),

  // coursebook import
  PAGE_MISSING(ERROR),
  PAGE_EMPTY(ERROR),
  PAGE_BINARY(ERROR),
  PAGE_NOT_LESSON(ERROR),
  PAGE_OTHER_COURSE(ERROR),
  LESSON_EDITED(ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether it is about a finished edition that isn't what it should be. */
  public boolean isOfProof() {
    return switch (this) {
      case TEXT_DIFFERS, PICTURE_DIFFERS, LINK_DIFFERS, CONFORMANCE_FAILED -> true;
      default -> false;
    };
  }

  /** The name as it stands in messages: {@code note-undefined}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code with this slug. */
  public static Optional<Code> named(String slug) {
    return Arrays.stream(values()).filter(code -> code.slug().equals(slug)).findFirst();
  }

  /** The long form, for {@code coursebook explain}: what it means, why it matters, an example. */
  public String explanation() {
    try (InputStream text = Code.class.getResourceAsStream("explain/" + slug() + ".txt")) {
      if (text == null) throw new IllegalStateException("no explanation is written for " + this);
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
