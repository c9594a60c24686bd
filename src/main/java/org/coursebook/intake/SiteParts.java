package org.coursebook.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a site puts round and between a lesson's text, by the names of the elements. */
final class SiteParts {
  private static final Set<String> NO_TEXT =
      Set.of("nav", "aside", "footer", "dialog", "form", "menu");
  private static final Set<String> NO_TEXT_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search");
  private static final Pattern NO_TEXT_NAME =
      Pattern.compile(
          "(?i)(?:.*[-_])?(?:cookies?|consent|gdpr|share|sharing|social|comments?|respond|related"
              + "|sidebar|breadcrumbs?|newsletter|subscribe|advert|advertisement|ads|promo"
              + "|pagination|pager|navigation|nav|menu|toolbar|modal|popup|skip-link"
              + "|screen-reader-text)(?:[-_].*)?");

  private final Element lesson;
  private final int length;

  /**
   * The parts of a page.
   *
   * @param container holds the text
   * @param lesson the lesson's heading
   */
  SiteParts(Element container, Element lesson) {
    this.lesson = lesson;
    this.length = container.text().length();
  }

  /** Whether an element is one of them: named so, and neither round the lesson nor most of it. */
  boolean has(Element element) {
    boolean named =
        NO_TEXT.contains(element.normalName())
            || NO_TEXT_ROLES.contains(element.attr("role"))
            || NO_TEXT_NAME.matcher(element.id()).matches()
            || element.classNames().stream().anyMatch(c -> NO_TEXT_NAME.matcher(c).matches());
    return named && !lesson.parents().contains(element) && element.text().length() * 5 < length * 2;
  }
}
