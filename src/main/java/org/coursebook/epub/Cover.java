package org.coursebook.epub;

import org.coursebook.book.Book;
import org.coursebook.xhtml.EpubPath;

/**
 * The cover's picture.
 *
 * @param href its path in the folder of the package document
 */
record Cover(String href, String mediaType, byte[] bytes) {
  private static final byte FIRST_OF_PNG = (byte) 0x89;

  /** The cover, under a name that no picture of the course bears. */
  static Cover of(Book book, byte[] image) {
    boolean png = image.length > 0 && image[0] == FIRST_OF_PNG;
    String name = png ? "cover.png" : "cover.jpg";
    while (isTaken(book, name)) name = "book-" + name;
    return new Cover(name, png ? "image/png" : "image/jpeg", image);
  }

  private static boolean isTaken(Book book, String href) {
    return book.pictures().keySet().stream()
        .anyMatch(path -> EpubPath.of(path).equalsIgnoreCase(href));
  }

  /** Its address as seen from the texts. */
  String address() {
    return "../" + href;
  }
}
