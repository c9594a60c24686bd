package org.coursebook.sources;

import org.coursebook.csl.Reference;
import org.coursebook.diagnostic.Span;

/**
 * A source that lessons can cite.
 *
 * @param key what lessons call it
 * @param group the group of the list that it belongs to, or empty
 * @param quotes the path of a text that quotations of it are compared with, or empty
 * @param span the place of its key
 */
public record Source(String key, Reference reference, String group, String quotes, Span span) {}
