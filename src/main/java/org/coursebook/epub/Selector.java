package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A selector of a style sheet, as far as it can be told from the document alone: elements, classes,
 * ids, first children and the ways in which elements stand to each other. Of anything else, such as
 * the state of a link, it says that it may fit.
 */
final class Selector {
  private static final Pattern STEP =
      Pattern.compile("\\s*([>+~]|\\s)?\\s*((?:\\[[^\\]]*\\]|\\([^)]*\\)|[^\\s>+~\\[(])+)");
  private static final Pattern PART =
      Pattern.compile("[.#]?[\\w*\\\\-]+|\\[[^\\]]*\\]|::?[\\w-]+(?:\\([^)]*\\))?");
  private static final int ID = 10_000;
  private static final int CLASS = 100;

  private final List<Step> steps = new ArrayList<>();
  private int weight;

  /** How well a selector fits an element. */
  enum Fit {
    NO,
    MAYBE,
    YES;

    Fit and(Fit other) {
      return compareTo(other) < 0 ? this : other;
    }

    Fit or(Fit other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /**
   * What is asked of one element.
   *
   * @param relation to the element of the step before: a blank, {@code >}, {@code +} or {@code ~}
   */
  private record Step(char relation, List<String> parts) {}

  Selector(String text) {
    Matcher step = STEP.matcher(text.strip());
    while (step.find()) {
      String relation = step.group(1);
      char sign = relation == null || relation.isBlank() ? ' ' : relation.charAt(0);
      List<String> parts = PART.matcher(step.group(2)).results().map(r -> r.group()).toList();
      steps.add(new Step(sign, parts));
      parts.forEach(part -> weight += weight(part));
    }
  }

  /** How much it counts against others: an id more than a class, a class more than an element. */
  int weight() {
    return weight;
  }

  private static int weight(String part) {
    if (part.equals("*")) return 0;
    if (part.startsWith("#")) return ID;
    boolean plain = Character.isLetter(part.charAt(0)) || part.startsWith("::");
    return plain ? 1 : CLASS;
  }

  Fit fits(Element element) {
    return steps.isEmpty() ? Fit.NO : fits(element, steps.size() - 1);
  }

  private Fit fits(Element element, int last) {
    Fit fit = Fit.YES;
    for (String part : steps.get(last).parts()) fit = fit.and(fits(element, part));
    if (fit == Fit.NO || last == 0) return fit;
    return fit.and(before(element, last));
  }

  private Fit before(Element element, int last) {
    return switch (steps.get(last).relation()) {
      case '>' -> parent(element).map(parent -> fits(parent, last - 1)).orElse(Fit.NO);
      case '+' -> previous(element).map(one -> fits(one, last - 1)).orElse(Fit.NO);
      case '~' -> any(element, last, Selector::previous);
      default -> any(element, last, Selector::parent);
    };
  }

  /** A way from an element to another. */
  private interface Way {
    Optional<Element> from(Element element);
  }

  private Fit any(Element element, int last, Way way) {
    Fit best = Fit.NO;
    for (Optional<Element> one = way.from(element);
        one.isPresent() && best != Fit.YES;
        one = way.from(one.get())) {
      best = best.or(fits(one.get(), last - 1));
    }
    return best;
  }

  private static Fit fits(Element element, String part) {
    return switch (part.charAt(0)) {
      case '.' -> certain(List.of(classes(element)).contains(part.substring(1)));
      case '#' -> certain(element.getAttribute("id").equals(part.substring(1)));
      case '[' -> attribute(element, part.substring(1, part.length() - 1));
      case ':' -> part.equals(":first-child") ? certain(previous(element).isEmpty()) : Fit.MAYBE;
      case '*' -> Fit.YES;
      default -> certain(element.getLocalName().equals(part));
    };
  }

  private static Fit attribute(Element element, String condition) {
    if (!condition.matches("[\\w-]+")) return Fit.MAYBE;
    return certain(element.hasAttribute(condition));
  }

  private static Fit certain(boolean fits) {
    return fits ? Fit.YES : Fit.NO;
  }

  private static String[] classes(Element element) {
    return element.getAttribute("class").split(" ", -1);
  }

  private static Optional<Element> parent(Element element) {
    return element.getParentNode() instanceof Element parent
        ? Optional.of(parent)
        : Optional.empty();
  }

  private static Optional<Element> previous(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) before = before.getPreviousSibling();
    return before instanceof Element found ? Optional.of(found) : Optional.empty();
  }
}
