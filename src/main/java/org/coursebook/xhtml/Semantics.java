package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;

/**
 * What parts of a book are, in the terms of EPUB (Structural Semantics 1.1) and of assistive
 * technology (DPUB-ARIA 1.1). Most terms are the same but for {@code doc-}; only the screen edition
 * says them.
 */
final class Semantics {
  /** The classes by which a lesson's title says that it is no lesson. */
  private static final List<String> KINDS =
      List.of(
          "acknowledgments",
          "afterword",
          "appendix",
          "bibliography",
          "conclusion",
          "dedication",
          "epilogue",
          "foreword",
          "glossary",
          "introduction",
          "preface",
          "prologue");

  private Semantics() {}

  /** The attributes of something that both vocabularies know under one name. */
  static Map<String, String> of(String type) {
    return Map.of("epub:type", type, "role", "doc-" + type);
  }

  /** What a lesson is: a chapter, if its title doesn't say otherwise. */
  static Map<String, String> of(Lesson lesson) {
    if (lesson.title().size() == 1 && lesson.title().get(0) instanceof Inline.Formatted title) {
      for (String name : title.attributes().classes()) if (KINDS.contains(name)) return of(name);
    }
    return of("chapter");
  }

  static Map<String, String> of(Block.Quotation quotation) {
    return has(quotation.attributes(), "epigraph") ? of("epigraph") : Map.of();
  }

  static Map<String, String> of(Block.AlertKind kind) {
    return switch (kind) {
      case NOTE -> Map.of("role", "note");
      case TIP -> of("tip");
      case IMPORTANT, WARNING, CAUTION -> of("notice");
    };
  }

  /** Whether a list of terms is a glossary. */
  static boolean isGlossary(Block.DefinitionList list) {
    return has(list.attributes(), "glossary");
  }

  private static boolean has(Attributes attributes, String name) {
    return attributes.classes().contains(name);
  }

  /** Where in a book a document stands. */
  static Map<String, String> of(ScreenDocument.Kind kind) {
    String matter =
        switch (kind) {
          case COVER, TITLE_PAGE, IMPRINT -> "frontmatter";
          case PART, LESSON -> "bodymatter";
          case SOURCES, ABOUT, COLOPHON -> "backmatter";
        };
    return Map.of("epub:type", matter);
  }

  /** Both; the second has the last word. */
  static Map<String, String> and(Map<String, String> first, Map<String, String> second) {
    Map<String, String> both = new TreeMap<>(first);
    both.putAll(second);
    return both;
  }
}
