package org.coursebook.assemble;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Target;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.CoursePath;
import org.coursebook.files.NormalForm;

/**
 * Settles where links lead, which files images are, and what citations say. What leads nowhere is
 * reported, and its words are kept.
 */
final class LinkPass extends TreeMapper {
  private static final int MOST_SUGGESTIONS = 10;
  private static final Set<String> WEB = Set.of("http", "https", "mailto");

  private final Map<String, AnchorPass.Places> index;
  private final Set<String> inBook = new HashSet<>();
  private final Pictures pictures;
  private final Problems problems;
  private String file = "";

  LinkPass(
      Map<String, AnchorPass.Places> index,
      List<Lesson> lessons,
      Pictures pictures,
      Problems problems) {
    this.index = index;
    this.pictures = pictures;
    this.problems = problems;
    lessons.forEach(lesson -> inBook.add(lesson.file()));
  }

  /** Settles back matter, which belongs to no file. */
  List<Block> of(List<Block> matter) {
    file = "";
    return blocks(matter);
  }

  @Override
  public Lesson lesson(Lesson lesson) {
    file = lesson.file();
    return super.lesson(lesson);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    if (!(link.target() instanceof Target.Written written)) return super.link(link);
    List<Inline> content = inlines(link.content());
    Optional<Target> target = target(written.href(), link);
    if (target.isEmpty() || content.isEmpty()) return content;
    return NoteLifting.of(
        new Inline.Link(content, target.get(), link.title(), link.attributes(), link.span()));
  }

  private Optional<Target> target(String href, Inline.Link link) {
    Optional<String> scheme = scheme(href);
    if (scheme.isPresent() && WEB.contains(scheme.get())) return web(href, link);
    if (scheme.isPresent() || href.startsWith("//")) {
      problems.report(
          Code.LINK_UNSAFE,
          link.span(),
          "the link `" + href + "` is of a kind that a book can't hold",
          "link to a lesson, or to a page that begins with https:// or http://");
      return Optional.empty();
    }
    return inCourse(href, link);
  }

  private Optional<Target> web(String href, Inline.Link link) {
    Optional<String> address = WebAddress.of(href);
    if (address.isEmpty()) {
      problems.report(
          Code.LINK_UNSAFE,
          link.span(),
          "the link `" + href + "` is no address on the web",
          "copy the address anew from the browser: `https://`, a host, and a path");
    }
    return address.map(Target.Web::new);
  }

  /** The scheme of a URL, in lower case (RFC 3986, 3.1). */
  static Optional<String> scheme(String href) {
    int colon = href.indexOf(':');
    if (colon < 1 || !href.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
      return Optional.empty();
    }
    return Optional.of(href.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private Optional<Target> inCourse(String href, Inline.Link link) {
    int hash = href.indexOf('#');
    String written = decode(hash < 0 ? href : href.substring(0, hash));
    String anchor = hash < 0 ? "" : decode(href.substring(hash + 1));
    Optional<String> resolved =
        written.isEmpty() ? Optional.of(file) : CoursePath.resolve(file, written);
    if (resolved.isEmpty()) {
      problems.report(
          Code.FILE_OUTSIDE,
          link.span(),
          "the link `" + href + "` leads out of the course folder",
          "link to a lesson of this course, or to a page on the web");
      return Optional.empty();
    }
    String path = NormalForm.meant(resolved.get(), index.keySet()).orElse(resolved.get());
    return place(path, anchor, href, link);
  }

  private Optional<Target> place(String path, String anchor, String href, Inline.Link link) {
    AnchorPass.Places places = index.get(path);
    if (places == null) {
      problems.report(
          Code.LINK_TARGET_MISSING,
          link.span(),
          "there is no lesson `" + href + "`",
          lessonHint(path));
      return Optional.empty();
    }
    Optional<String> known = NormalForm.meant(anchor, places.anchors().keySet());
    if (!anchor.isEmpty() && known.isEmpty()) {
      problems.report(
          Code.LINK_ANCHOR_MISSING,
          link.span(),
          "`%s` has no heading or id `%s`".formatted(path, anchor),
          Nearest.hint(anchor, places.anchors().keySet()));
      return Optional.empty();
    }
    if (!inBook.contains(path)) {
      problems.report(
          Code.LESSON_NOT_IN_BOOK,
          link.span(),
          "the link leads to `" + path + "`, which is not among the lessons of this build",
          "the words stay and the link goes; build all lessons to have it");
      return Optional.empty();
    }
    return Optional.of(
        new Target.InBook(places.id(), known.map(places.anchors()::get).orElse(places.id())));
  }

  /** The lesson that was probably meant, as a link in this lesson has to name it. */
  private String lessonHint(String path) {
    return Nearest.to(path, index.keySet())
        .map(near -> "did you mean `" + CoursePath.reference(file, near) + "`?")
        .orElseGet(
            () ->
                "from here, the lessons are "
                    + index.keySet().stream()
                        .sorted()
                        .limit(MOST_SUGGESTIONS)
                        .map(lesson -> CoursePath.reference(file, lesson))
                        .collect(Collectors.joining(", "))
                    + (index.size() > MOST_SUGGESTIONS ? ", …" : ""));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // A lone percent sign means itself.
    }
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    if (image.alternative().isBlank()) {
      problems.report(
          Code.IMAGE_WITHOUT_ALT,
          image.span(),
          "the picture `" + image.source() + "` has no alternative text",
          "say in the square brackets what it shows: `![a map of …](" + image.source() + ")`");
    }
    Optional<String> path = pictures.load(file, decode(image.source()), image.span());
    if (path.isEmpty()) return List.of(new Inline.Text(image.alternative(), image.span()));
    return List.of(
        new Inline.Image(
            path.get(), image.alternative(), image.title(), image.attributes(), image.span()));
  }

  @Override
  public List<Inline> citation(Inline.Citation citation) {
    problems.report(
        Code.CITATION_UNRESOLVED,
        citation.span(),
        "the citation `" + citation.written() + "` is printed as it is written",
        "name the file with your sources in course.yml: `sources: sources.yml`");
    return List.of(new Inline.Text(citation.written(), citation.span()));
  }
}
