package org.coursebook.tags;

import com.openhtmltopdf.context.ContentFunctionFactory.LeaderFunction;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/**
 * The elements that the layout engine gives no tag, because they are alone in a line with one thing
 * in them: what was in italics then, or in another language, stands bare. The engine keeps to
 * itself what that thing was, so its private fields are read.
 */
final class Collapsed {
  private static final String COLLAPSIBLE = "GenericStructualElement";
  private static final String CONTENT = "GenericContentItem";

  private final Map<Piece, Element> pieces = new HashMap<>();
  private final Set<Piece> leaders = new HashSet<>();
  private final Set<Piece> numbers = new HashSet<>();
  private final IdentityHashMap<COSDictionary, Element> tags = new IdentityHashMap<>();

  /** A piece of a page's content. */
  private record Piece(COSDictionary page, int number) {}

  /** Remembers what the box of an element holds, if the engine made no tag of it. */
  void look(Box box, Element element) {
    Object item = box.getAccessibilityObject();
    boolean alone = box instanceof InlineLayoutBox && box.getParent() instanceof LineBox;
    if (!alone || item == null || !isA(COLLAPSIBLE, item)) return;
    List<?> inside = (List<?>) field(item, "children");
    if (inside.size() != 1) return;
    Object only = inside.get(0);
    if (isA(CONTENT, only)) {
      pieces.put(piece(only), element);
    } else if (field(only, "elem") instanceof PDStructureElement tag) {
      tags.put(tag.getCOSObject(), element);
    }
  }

  /** Remembers the number at the end of a line of the contents, and the dots that lead to it. */
  void lookForNumbers(InlineLayoutBox box) {
    int number = 0;
    for (Object child : box.getInlineChildren()) {
      if (!(child instanceof InlineText text)) continue;
      if (text.getFunctionData() != null) {
        boolean dots = text.getFunctionData().getContentFunction() instanceof LeaderFunction;
        texts(box).skip(number).findFirst().ifPresent(dots ? leaders::add : numbers::add);
      }
      number++;
    }
  }

  private static Stream<Piece> texts(Box box) {
    Object item = box.getAccessibilityObject();
    if (item == null) return Stream.empty();
    List<?> inside = (List<?>) field(item, "children");
    return inside.stream().filter(one -> isA(CONTENT, one)).map(Collapsed::piece);
  }

  private static Piece piece(Object content) {
    COSDictionary page = ((PDPage) field(content, "page")).getCOSObject();
    return new Piece(page, (Integer) field(content, "mcid"));
  }

  /** Whether a piece of content is only such dots. */
  boolean isLeader(Content content) {
    return !content.isAnnotation() && leaders.contains(new Piece(content.page(), content.number()));
  }

  /** Whether a piece of content is only such a number. */
  boolean isNumber(Content content) {
    return !content.isAnnotation() && numbers.contains(new Piece(content.page(), content.number()));
  }

  /** The element around a piece of content. */
  Optional<Element> around(Content content) {
    if (content.isAnnotation()) return Optional.empty();
    return Optional.ofNullable(pieces.get(new Piece(content.page(), content.number())));
  }

  /** The element around a tag. */
  Optional<Element> around(Tag tag) {
    return Optional.ofNullable(tags.get(tag.dictionary()));
  }

  private static boolean isA(String name, Object item) {
    return item.getClass().getSimpleName().equals(name);
  }

  private static Object field(Object item, String name) {
    for (Class<?> type = item.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) return value(field, item);
      }
    }
    throw new IllegalStateException("the layout engine is not as it was: no " + name);
  }

  private static Object value(Field field, Object item) {
    try {
      field.setAccessible(true);
      return field.get(item);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the layout engine is not as it was", e);
    }
  }
}
