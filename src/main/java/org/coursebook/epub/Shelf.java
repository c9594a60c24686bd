package org.coursebook.epub;

import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts files into epub4j's model, each once, under the id and the path that it is given. */
final class Shelf {
  static final String XHTML = "application/xhtml+xml";
  static final String NCX = "application/x-dtbncx+xml";
  static final String CSS = "text/css";
  static final String TRUE_TYPE = "font/ttf";

  private final Resources resources;

  Shelf(Resources resources) {
    this.resources = resources;
  }

  /**
   * Adds a file.
   *
   * @param href its path in the folder of the package document
   */
  Resource add(String id, String href, String mediaType, byte[] bytes) {
    if (resources.containsId(id) || resources.containsByHref(href)) {
      throw new IllegalStateException("two files are named " + id + " or " + href);
    }
    String ending = href.substring(href.lastIndexOf('.') + 1);
    Resource resource = new Resource(id, bytes, href, new MediaType(mediaType, "." + ending));
    resource.setInputEncoding("UTF-8");
    return resources.add(resource);
  }

  /** All files, by path: the model keeps no order. */
  static List<Resource> sorted(Resources resources) {
    List<Resource> all = new ArrayList<>(resources.getAll());
    all.sort(Comparator.comparing(Resource::getHref));
    return all;
  }
}
