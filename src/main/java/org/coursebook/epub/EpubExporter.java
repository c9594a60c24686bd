package org.coursebook.epub;

import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Problems;
import org.coursebook.theme.Theme;
import org.coursebook.xhtml.ScreenDocument;
import org.coursebook.xhtml.ScreenDocuments;
import org.coursebook.xhtml.Serializer;
import org.w3c.dom.Document;

/** Makes the EPUB: files from {@code xhtml}, epub4j's model around them, a zip file of it all. */
public final class EpubExporter {
  private static final String FOLDER = "OEBPS/";
  private static final String PACKAGE = FOLDER + "package.opf";

  /**
   * The EPUB's bytes, which are the same for the same book, theme, cover and options.
   *
   * @param coverImage a PNG or JPEG file of 1600 by 2560 pixels
   */
  public byte[] export(
      Book book, Theme theme, byte[] coverImage, EpubOptions options, Problems problems) {
    HugeNotes.check(book, problems);
    Cover cover = Cover.of(book, coverImage);
    List<ScreenDocument> documents = ScreenDocuments.of(book, cover.address());
    if (options.flavor() == EpubFlavor.KOBO)
      documents.forEach(text -> KoboMarkup.addTo(text.document()));
    Binder binder = new Binder(book);
    Publication publication =
        binder.bind(cover, documents, properties(book, documents, options.stamp()));
    Document navigation = NavigationDocument.of(publication, book.labels());
    if (options.flavor() == EpubFlavor.KOBO) KoboMarkup.addTo(navigation);
    publication.navigation().setData(Serializer.bytes(navigation));
    Document ncx = NcxDocument.of(publication.model());
    publication.model().getNcxResource().setData(Serializer.bytes(ncx));
    FaceUse use = FaceUse.of(printed(documents, navigation), theme.wholeScreenCss());
    binder.style(
        theme.wholeScreenCss(), EmbeddedFonts.of(theme, use, options.fullFonts(), problems));
    return EpubZip.of(files(publication), options.stamp());
  }

  private static List<Property> properties(
      Book book, List<ScreenDocument> documents, Instant stamp) {
    List<Property> properties = new ArrayList<>();
    String modified = stamp.truncatedTo(ChronoUnit.SECONDS).toString();
    properties.add(new Property("dcterms:modified", modified));
    String edition = book.metadata().edition();
    if (!edition.isEmpty()) properties.add(new Property("schema:bookEdition", edition));
    properties.addAll(Accessibility.of(book, documents));
    return properties;
  }

  private static List<Document> printed(List<ScreenDocument> documents, Document navigation) {
    List<Document> all = new ArrayList<>(List.of(navigation));
    documents.forEach(document -> all.add(document.document()));
    return all;
  }

  private static SortedMap<String, byte[]> files(Publication publication) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("META-INF/container.xml", Serializer.bytes(ContainerDocument.of(PACKAGE)));
    files.put(PACKAGE, Serializer.bytes(PackageDocument.of(publication)));
    for (Resource resource : publication.model().getResources().getAll()) {
      files.put(FOLDER + resource.getHref(), bytesOf(resource));
    }
    return files;
  }

  private static byte[] bytesOf(Resource resource) {
    try {
      return resource.getData();
    } catch (IOException e) {
      throw new UncheckedIOException("a resource in memory can be read", e);
    }
  }
}
