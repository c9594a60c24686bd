package org.coursebook.assemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many elements an SVG has when it is drawn: a {@code use} draws all that it points to once
 * more, and ten that use ten that use ten are a thousand.
 */
final class SvgSize {
  /** The most that are drawn: more than the map of a continent has. */
  static final int MOST = 100_000;

  /** How deep elements may stand in one another, those that are used included. */
  private static final int DEEPEST = 500;

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Part> named = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /** An element, what is in it, and what it uses. */
  private static final class Part {
    private final List<Part> inside = new ArrayList<>();
    private final String uses;
    private long size;
    private boolean counting;

    Part(String uses) {
      this.uses = uses;
    }
  }

  /**
   * Counts an element in.
   *
   * @param id its id, or nothing
   * @param uses the id of what it draws once more; or empty
   * @return whether there is still room
   */
  boolean begin(@Nullable String id, String uses) {
    Part part = new Part(uses);
    parts.add(part);
    if (id != null) named.put(id, part);
    if (!open.isEmpty()) open.getFirst().inside.add(part);
    open.push(part);
    return parts.size() <= MOST;
  }

  void end() {
    open.pop();
  }

  /** Whether no more is drawn than {@link #MOST}, and nothing draws itself. */
  boolean fits() {
    return parts.isEmpty() || count(parts.get(0), 0) <= MOST;
  }

  private long count(Part part, int depth) {
    if (part.size > 0) return part.size;
    if (part.counting || depth > DEEPEST) return MOST + 1L;
    part.counting = true;
    long size = 1;
    for (Part inner : part.inside) size = Math.min(MOST + 1L, size + count(inner, depth + 1));
    Part used = named.get(part.uses);
    if (used != null) size = Math.min(MOST + 1L, size + count(used, depth + 1));
    part.counting = false;
    part.size = size;
    return size;
  }
}
