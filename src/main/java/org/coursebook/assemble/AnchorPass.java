package org.coursebook.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;
import org.coursebook.book.TreeMapper;
import org.coursebook.language.Slug;

/**
 * Gives every lesson an id and every heading an anchor, each unique in the whole book, and
 * remembers by which names an author may link to them.
 */
final class AnchorPass {
  /**
   * The places of a lesson that a link may lead to.
   *
   * @param id the lesson's id
   * @param anchors the id in the book by the anchor that an author writes
   */
  record Places(String id, Map<String, String> anchors) {}

  private final Map<String, Places> index = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** The places of every lesson seen so far, by file. */
  Map<String, Places> index() {
    return index;
  }

  Lesson apply(Lesson lesson) {
    String id = unique(idOf(lesson), ids);
    Map<String, String> anchors = new LinkedHashMap<>();
    Lesson named = lesson.withId(id);
    Set<String> explicit = new HashSet<>();
    new ExplicitIds(explicit).lesson(named);
    Lesson anchored = new Headings(id, anchors, explicit, ids).lesson(named);
    index.put(lesson.file(), new Places(id, anchors));
    return anchored;
  }

  private static String idOf(Lesson lesson) {
    if (lesson.number().isPresent()) return "lesson-" + lesson.number().getAsInt();
    String name = lesson.file().substring(lesson.file().lastIndexOf('/') + 1);
    return "text-" + Slug.of(name.replaceFirst("\\.[^.]*$", ""), "untitled");
  }

  private static String unique(String wish, Set<String> taken) {
    String id = wish;
    for (int i = 2; !taken.add(id); i++) id = wish + "-" + i;
    return id;
  }

  /** The anchor that code hosts give a heading: lower case, hyphens for spaces, no punctuation. */
  static String slug(List<Inline> heading) {
    StringBuilder slug = new StringBuilder();
    List<Inline> words =
        heading.stream().filter(inline -> !(inline instanceof Inline.Citation)).toList();
    PlainText.of(words)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '_') slug.appendCodePoint(c);
              else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) slug.append('-');
            });
    return slug.isEmpty() ? "section" : slug.toString();
  }

  /** Collects the ids that the author gave. */
  private static final class ExplicitIds extends TreeMapper {
    private final Set<String> found;

    ExplicitIds(Set<String> found) {
      this.found = found;
    }

    @Override
    protected Attributes attributes(Attributes attributes, Block block) {
      found.add(attributes.id());
      return attributes;
    }

    @Override
    protected Attributes attributes(Attributes attributes, Inline inline) {
      found.add(attributes.id());
      return attributes;
    }
  }

  /** Makes every id one of the book, and gives one to each heading that has none. */
  private static final class Headings extends TreeMapper {
    private final String lesson;
    private final Map<String, String> anchors;
    private final Set<String> taken;
    private final Set<String> inBook;

    Headings(String lesson, Map<String, String> anchors, Set<String> explicit, Set<String> inBook) {
      this.lesson = lesson;
      this.anchors = anchors;
      this.taken = explicit;
      this.inBook = inBook;
    }

    @Override
    protected Attributes attributes(Attributes attributes, Block block) {
      if (block instanceof Block.Heading heading && attributes.id().isEmpty()) {
        return register(attributes, unique(slug(heading.content()), taken));
      }
      return register(attributes, attributes.id());
    }

    @Override
    protected Attributes attributes(Attributes attributes, Inline inline) {
      return described(register(attributes, attributes.id()));
    }

    /** What describes a picture is named by its id in the book, too. */
    private Attributes described(Attributes attributes) {
      String anchor = attributes.others().get("longdesc");
      if (anchor == null) return attributes;
      Map<String, String> others = new HashMap<>(attributes.others());
      others.remove("longdesc");
      if (taken.contains(anchor)) others.put("longdesc", lesson + "-" + anchor);
      return new Attributes(attributes.id(), attributes.classes(), attributes.language(), others);
    }

    private Attributes register(Attributes attributes, String anchor) {
      if (anchor.isEmpty()) return attributes;
      // Of a lesson `a`, the anchor `b-c` would be the anchor `c` of a lesson `a-b`.
      String id = unique(lesson + "-" + anchor, inBook);
      anchors.put(anchor, id);
      return attributes.withId(id);
    }
  }
}
