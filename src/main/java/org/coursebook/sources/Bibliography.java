package org.coursebook.sources;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of a course, in the order of its files. */
public final class Bibliography {
  /** What stands for all sources where keys are listed. */
  public static final String ALL = "all";

  /** That of a course without sources. */
  public static final Bibliography EMPTY = new Bibliography(List.of());

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final boolean whole;

  /** Sources, each with a key of its own. */
  public Bibliography(List<Source> all) {
    this(all, true);
  }

  /**
   * Sources, each with a key of its own.
   *
   * @param whole whether all could be read that the course has
   */
  Bibliography(List<Source> all, boolean whole) {
    this.whole = whole;
    for (Source source : all) {
      if (sources.put(source.key(), source) != null) {
        throw new IllegalArgumentException("two sources have the key " + source.key());
      }
    }
  }

  /** Whether all could be read that the course has, so that what isn't here is nowhere. */
  public boolean isWhole() {
    return whole;
  }

  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** The source of a key. */
  public Optional<Source> find(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /** All keys. */
  public Collection<String> keys() {
    return Collections.unmodifiableCollection(sources.keySet());
  }

  /** All sources. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** The sources of these keys, as far as there are any; {@link #ALL} is all of them. */
  public List<Source> listed(Collection<String> keys) {
    return sources.values().stream()
        .filter(source -> keys.contains(ALL) || keys.contains(source.key()))
        .toList();
  }
}
