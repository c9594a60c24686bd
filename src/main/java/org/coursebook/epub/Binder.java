package org.coursebook.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coursebook.book.Book;
import org.coursebook.book.Picture;
import org.coursebook.xhtml.EpubPath;
import org.coursebook.xhtml.ScreenDocument;
import org.coursebook.xhtml.ScreenDocument.Kind;
import org.coursebook.xhtml.Serializer;

/** Puts the files of a book into epub4j's model, and its texts into their order. */
final class Binder {
  /** The folder of the texts, in that of the package document. */
  static final String TEXTS = "text/";

  private static final String STYLE_SHEET = "styles/screen.css";
  private static final Set<Kind> BODY = Set.of(Kind.PART, Kind.LESSON);
  private static final byte[] NOT_YET_WRITTEN = new byte[0];

  private final Book book;
  private final io.documentnode.epub4j.domain.Book model = new io.documentnode.epub4j.domain.Book();
  private final Shelf shelf = new Shelf(model.getResources());
  private final Map<String, Resource> texts = new TreeMap<>();
  private final List<Publication.Landmark> landmarks = new ArrayList<>();

  Binder(Book book) {
    this.book = book;
  }

  /**
   * Binds texts and pictures; what the texts and the navigation files say is written afterwards.
   */
  Publication bind(Cover cover, List<ScreenDocument> documents) {
    model.setMetadata(Catalogue.of(book));
    model.setCoverImage(shelf.add("cover-image", cover.href(), cover.mediaType(), cover.bytes()));
    pictures(documents);
    Resource navigation = texts(documents);
    model.setTableOfContents(ContentsTree.of(book.contents(), texts));
    model.setNcxResource(shelf.add("ncx", "toc.ncx", Shelf.NCX, NOT_YET_WRITTEN));
    return new Publication(
        model, landmarks, navigation, Catalogue.source(book), book.metadata().evaluation());
  }

  /** Writes the texts into their files, once they are finished. */
  void write(List<ScreenDocument> documents) {
    for (ScreenDocument document : documents) {
      textOf(document.id()).setData(Serializer.bytes(document.document()));
    }
  }

  /** Adds the style sheet and the fonts that it names. */
  void style(String css, List<EmbeddedFonts.Face> faces) {
    String rules = faces.stream().map(face -> face.rule() + "\n").collect(Collectors.joining());
    shelf.add("style", STYLE_SHEET, Shelf.CSS, (rules + css).getBytes(StandardCharsets.UTF_8));
    int number = 0;
    for (EmbeddedFonts.Face face : faces) {
      number++;
      shelf.add("font-" + number, face.href(), Shelf.TRUE_TYPE, face.bytes());
    }
  }

  /** Adds the pictures that the texts show. */
  private void pictures(List<ScreenDocument> documents) {
    Set<String> shown = Images.sources(documents);
    int number = 0;
    for (Picture picture : book.pictures().values()) {
      String href = EpubPath.of(picture.path());
      if (!shown.contains(Images.source(picture))) continue;
      number++;
      shelf.add("picture-" + number, href, picture.mediaType(), shown(picture));
    }
  }

  private static byte[] shown(Picture picture) {
    boolean drawing = picture.mediaType().equals("image/svg+xml");
    return drawing ? DrawingPaper.under(picture.bytes()) : picture.bytes();
  }

  /** Adds the texts in their order, the contents before the first part or lesson. */
  private Resource texts(List<ScreenDocument> documents) {
    int body = 0;
    while (!BODY.contains(documents.get(body).kind())) body++;
    documents.subList(0, body).forEach(this::text);
    Resource contents = text(NavigationDocument.CONTENTS, book.labels().get("contents"));
    landmark("toc", contents.getTitle(), contents);
    documents.subList(body, documents.size()).forEach(this::text);
    String start = documents.get(body).id();
    landmark("bodymatter", book.labels().get("start.of.text"), textOf(start));
    return contents;
  }

  private void text(ScreenDocument document) {
    Resource resource = text(document.id(), document.title());
    if (document.kind() == Kind.COVER) landmark("cover", document.title(), resource);
    if (document.kind() == Kind.TITLE_PAGE) landmark("titlepage", document.title(), resource);
    if (document.kind() == Kind.SOURCES) landmark("bibliography", document.title(), resource);
  }

  private Resource text(String id, String title) {
    Resource resource =
        shelf.add("text-" + id, TEXTS + id + ".xhtml", Shelf.XHTML, NOT_YET_WRITTEN);
    resource.setTitle(title);
    texts.put(id, resource);
    model.getSpine().addSpineReference(new SpineReference(resource));
    return resource;
  }

  private Resource textOf(String id) {
    Resource resource = texts.get(id);
    if (resource == null) throw new IllegalStateException("there is no text " + id);
    return resource;
  }

  private void landmark(String type, String title, Resource place) {
    landmarks.add(new Publication.Landmark(type, title, place));
  }
}
