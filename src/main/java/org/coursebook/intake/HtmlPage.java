package org.coursebook.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a lesson page that was saved as a web page, with all that the site shows round the lesson.
 */
final class HtmlPage {
  private static final int MAX_DEPTH = 128;
  private static final String UNSEEN =
      "script, style, noscript, template, svg, iframe, object, embed, button, input, select,"
          + " textarea, [hidden], [aria-hidden=true]";
  private static final String ASIDE =
      "nav, aside, footer, li, [role=navigation], [role=contentinfo]";
  private static final String SITE =
      ".site-title, .site-name, #site-title, #site-name, .navbar-brand, .brand, .site-logo, .logo";

  private static final String HEADER = "header, [role=banner]";
  private static final int MOST_NAME_LINES = 3;

  private static final Pattern SKIP_LINK = Pattern.compile("(?i)skip to ");

  private final Document page;
  private final List<HtmlLines.Line> lines;
  private final int heading;
  private final int about;

  private HtmlPage(String html) {
    page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true).parseInput(html, "");
    page.select(UNSEEN).remove();
    lines = HtmlLines.of(page.body());
    heading = heading();
    about = about();
  }

  static PageParts read(String html) {
    return new HtmlPage(html).parts();
  }

  private PageParts parts() {
    Optional<Integer> aboutLine = about < 0 ? Optional.empty() : Optional.of(sourceLine(about));
    List<String> facts = about < 0 ? List.of() : texts(about + 1, lines.size());
    if (heading < 0) {
      return new PageParts(head(facts), Optional.empty(), List.of(), aboutLine, facts, List.of());
    }
    LessonHeading found = LessonHeading.of(lines.get(heading).text()).orElseThrow();
    int last = heading;
    if (found.title().isEmpty() && heading + 1 < lines.size()) {
      last = heading + 1;
      found = found.withTitle(lines.get(last).text());
    }
    HtmlBlocks body = body(lines.get(last).block());
    List<PageBlock> blocks = body.read();
    return new PageParts(head(facts), Optional.of(found), blocks, aboutLine, facts, body.leftOut());
  }

  private int sourceLine(int line) {
    return Math.max(1, lines.get(line).block().sourceRange().start().lineNumber());
  }

  private List<String> texts(int from, int to) {
    return lines.subList(from, to).stream().map(HtmlLines.Line::text).toList();
  }

  /** The lesson heading of the highest rank: one that is a heading, not one in a list of links. */
  private int heading() {
    return IntStream.range(0, lines.size())
        .filter(i -> LessonHeading.of(lines.get(i).text()).isPresent())
        .boxed()
        .min(Comparator.comparingInt(i -> rank(lines.get(i).block())))
        .orElse(-1);
  }

  private static int rank(Element block) {
    if (block.normalName().matches("h[1-6]")) return block.normalName().charAt(1) - '0';
    return isAside(block) ? 20 : 10;
  }

  private static boolean isAside(Element block) {
    return block.closest(ASIDE) != null;
  }

  private int about() {
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).text().equalsIgnoreCase(CourseFacts.ABOUT))
            .boxed()
            .toList();
    return Stream.concat(found.stream().filter(i -> i > heading), found.stream())
        .findFirst()
        .orElse(-1);
  }

  private HtmlBlocks body(Element from) {
    Optional<Element> to =
        about > heading ? Optional.of(lines.get(about).block()) : Optional.empty();
    Optional<Element> content =
        from.parents().stream()
            .filter(outer -> outer.is("main, article, [role=main]"))
            .filter(outer -> outer.text().length() > 2 * from.text().length())
            .findFirst();
    return new HtmlBlocks(content.orElse(page.body()), from, to);
  }

  /** The names of site and course, as the page's head or its first lines give them. */
  private List<String> head(List<String> facts) {
    List<String> before = linesBeforeLesson();
    String course = CourseFacts.read(facts).title();
    Optional<String> site = siteName().filter(name -> !isLessonOrCourse(name, course));
    if (site.isEmpty()) return before;
    boolean titled = before.isEmpty() || !course.isEmpty();
    return titled ? List.of(site.get()) : List.of(site.get(), before.get(before.size() - 1));
  }

  private boolean isLessonOrCourse(String name, String course) {
    return name.equalsIgnoreCase(course)
        || LessonHeading.of(name).isPresent()
        || (heading >= 0 && lines.get(heading).text().endsWith(name));
  }

  private List<String> linesBeforeLesson() {
    return lines.subList(0, Math.max(heading, 0)).stream()
        .filter(line -> !isAside(line.block()))
        .map(HtmlLines.Line::text)
        .filter(text -> !SKIP_LINK.matcher(text).lookingAt())
        .toList();
  }

  private Optional<String> siteName() {
    Stream<String> named =
        page.select("meta[property=og:site_name], meta[name=application-name]").stream()
            .map(meta -> meta.attr("content"));
    Stream<String> shown = page.select(SITE).stream().map(Element::text);
    return Stream.of(named, shown, titleTail().stream())
        .flatMap(names -> names)
        .map(TextPage::collapsed)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The site's name in a window title such as {@code Tragedy in China – Marxist Portal}. */
  private Optional<String> titleTail() {
    List<String> parts = List.of(page.title().split("\\s+[|–—·-]\\s+", -1));
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(wholeName(parts.get(parts.size() - 1)));
  }

  /** The name with what the page's header shows below it: sites shorten it in window titles. */
  private String wholeName(String name) {
    List<String> header =
        lines.stream()
            .filter(line -> !isAside(line.block()))
            .filter(line -> line.block().closest(HEADER) != null)
            .map(HtmlLines.Line::text)
            .toList();
    boolean named = !header.isEmpty() && header.get(0).equalsIgnoreCase(name.strip());
    return named && header.size() <= MOST_NAME_LINES ? String.join(" ", header) : name;
  }
}
