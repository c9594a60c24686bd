package org.coursebook.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.coursebook.book.Inline.Format;

/** The elements of HTML that a book has room for. */
final class Elements {
  /** What an element does. */
  enum Role {
    FORMAT,
    CODE,
    LINK,
    ABBREVIATION,
    /** Has no content: {@code br}, {@code hr}, {@code img}, {@code wbr}, {@code col}. */
    VOID,
    PARAGRAPH,
    DIVISION,
    DETAILS,
    SUMMARY,
    HEADING,
    QUOTATION,
    PREFORMATTED,
    LIST,
    ITEM,
    DEFINITIONS,
    TERM,
    MEANING,
    TABLE,
    ROWS,
    ROW,
    CELL,
    CAPTION,
    FIGURE,
    /** Goes, and its content stays. */
    FORBIDDEN,
    /** Goes with its content, which is no text. */
    DROPPED
  }

  private static final Map<String, Role> ROLES = new HashMap<>();
  private static final Map<String, Format> FORMATS = new HashMap<>();
  private static final Set<String> FORBIDDEN_VOID =
      Set.of("area", "base", "embed", "input", "link", "meta", "param", "source", "track", "frame");

  /** Elements that end by themselves where the next one of these begins. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("tr", Set.of("tr", "tbody", "thead", "tfoot")),
          Map.entry("td", Set.of("td", "th", "tr", "tbody", "thead", "tfoot")),
          Map.entry("th", Set.of("td", "th", "tr", "tbody", "thead", "tfoot")),
          Map.entry("thead", Set.of("tbody", "tfoot", "thead")),
          Map.entry("tbody", Set.of("tbody", "tfoot", "thead")),
          Map.entry("tfoot", Set.of("tbody", "tfoot", "thead")),
          Map.entry("caption", Set.of("tr", "tbody", "thead", "tfoot", "td", "th")),
          Map.entry("p", Set.of()));

  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "li", Set.of("ul", "ol"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "td", Set.of("table"),
          "th", Set.of("table"),
          "tr", Set.of("table"));

  static {
    format(Format.EMPHASIS, "em", "i", "var", "dfn");
    format(Format.STRONG, "strong", "b");
    format(Format.STRIKETHROUGH, "s", "del", "strike");
    format(Format.INSERTED, "ins", "u");
    format(Format.SUBSCRIPT, "sub");
    format(Format.SUPERSCRIPT, "sup");
    format(Format.SMALL, "small");
    format(Format.MARKED, "mark");
    format(Format.KEYBOARD, "kbd");
    format(Format.QUOTED, "q");
    format(Format.CITED, "cite");
    format(Format.SPAN, "span");
    role(Role.CODE, "code", "samp", "tt");
    role(Role.LINK, "a");
    role(Role.ABBREVIATION, "abbr", "acronym");
    role(Role.VOID, "br", "hr", "img", "wbr", "col");
    role(Role.PARAGRAPH, "p");
    role(Role.DIVISION, "div", "section", "article", "center", "header", "footer", "main", "aside");
    role(Role.DIVISION, "address");
    role(Role.DETAILS, "details");
    role(Role.SUMMARY, "summary");
    role(Role.HEADING, "h1", "h2", "h3", "h4", "h5", "h6");
    role(Role.QUOTATION, "blockquote");
    role(Role.PREFORMATTED, "pre");
    role(Role.LIST, "ul", "ol");
    role(Role.ITEM, "li");
    role(Role.DEFINITIONS, "dl");
    role(Role.TERM, "dt");
    role(Role.MEANING, "dd");
    role(Role.TABLE, "table");
    role(Role.ROWS, "thead", "tbody", "tfoot", "colgroup");
    role(Role.ROW, "tr");
    role(Role.CELL, "td", "th");
    role(Role.CAPTION, "caption", "figcaption");
    role(Role.FIGURE, "figure");
    role(Role.DROPPED, "script", "style");
  }

  private Elements() {}

  private static void role(Role role, String... names) {
    for (String name : names) ROLES.put(name, role);
  }

  private static void format(Format format, String... names) {
    role(Role.FORMAT, names);
    for (String name : names) FORMATS.put(name, format);
  }

  static Role role(String name) {
    return ROLES.getOrDefault(name, Role.FORBIDDEN);
  }

  /** How an element of the role {@code FORMAT} sets off its content. */
  static Format format(String name) {
    return FORMATS.getOrDefault(name, Format.SPAN);
  }

  static boolean isForbiddenVoid(String name) {
    return FORBIDDEN_VOID.contains(name);
  }

  /** Whether an element may be left open. */
  static boolean mayStayOpen(String name) {
    return ENDED_BY.containsKey(name);
  }

  static boolean isEndedBy(String open, String next) {
    if (open.equals("p")) return isBlock(next);
    return ENDED_BY.getOrDefault(open, Set.of()).contains(next);
  }

  /** The elements of which one must be around this one; none if it may stand anywhere. */
  static Set<String> parents(String name) {
    return PARENTS.getOrDefault(name, Set.of());
  }

  static boolean isBlock(String name) {
    return switch (role(name)) {
      case FORMAT, CODE, LINK, ABBREVIATION, FORBIDDEN, DROPPED -> false;
      case VOID -> name.equals("hr");
      default -> true;
    };
  }
}
