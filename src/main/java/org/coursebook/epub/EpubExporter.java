package org.coursebook.epub;

import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.coursebook.book.Book;
import org.coursebook.book.PageMap;
import org.coursebook.diagnostic.Problems;
import org.coursebook.theme.Theme;
import org.coursebook.xhtml.PageMarkers;
import org.coursebook.xhtml.PageMarkers.Marker;
import org.coursebook.xhtml.ScreenDocument;
import org.coursebook.xhtml.ScreenDocuments;
import org.coursebook.xhtml.Serializer;
import org.w3c.dom.Document;

/** Makes the EPUB: files from {@code xhtml}, epub4j's model around them, a zip file of it all. */
public final class EpubExporter {
  private static final String FOLDER = "OEBPS/";
  private static final String PACKAGE = FOLDER + "package.opf";

  /**
   * The EPUB's bytes, which are the same for the same book, theme, cover, pages and options.
   *
   * @param coverImage a PNG or JPEG file of 1600 by 2560 pixels
   * @param pages of the print edition, for the page list; {@link PageMap#NONE} for no list
   */
  public byte[] export(
      Book book,
      Theme theme,
      byte[] coverImage,
      PageMap pages,
      EpubOptions options,
      Problems problems) {
    HugeNotes.check(book, problems);
    Cover cover = Cover.of(book, coverImage);
    List<ScreenDocument> documents = ScreenDocuments.of(book, cover.address());
    Binder binder = new Binder(book);
    Publication publication = binder.bind(cover, documents);
    List<Marker> markers = new ArrayList<>();
    Document navigation =
        NavigationDocument.of(
            publication,
            book.labels(),
            contents -> {
              markers.addAll(PageMarkers.put(pages, sections(documents, contents)));
              return markers;
            });
    if (options.flavor() == EpubFlavor.KOBO) {
      printed(documents, navigation).forEach(KoboMarkup::addTo);
    }
    binder.write(documents);
    publication.navigation().setData(Serializer.bytes(navigation));
    Document ncx = NcxDocument.of(publication.model(), markers, book.labels().get("page.list"));
    publication.model().getNcxResource().setData(Serializer.bytes(ncx));
    FaceUse use = FaceUse.of(printed(documents, navigation), theme.wholeScreenCss());
    binder.style(
        theme.wholeScreenCss(), EmbeddedFonts.of(theme, use, options.fullFonts(), problems));
    String source = markers.isEmpty() ? "" : pages.edition();
    List<Property> properties = properties(book, documents, source, options.stamp());
    return EpubZip.of(files(publication, properties), options.stamp());
  }

  private static Map<String, Document> sections(List<ScreenDocument> documents, Document contents) {
    Map<String, Document> sections = new TreeMap<>();
    for (ScreenDocument document : documents) sections.put(document.id(), document.document());
    sections.put(NavigationDocument.CONTENTS, contents);
    return sections;
  }

  /**
   * What is said of the publication.
   *
   * @param pageSource the print edition whose pages are marked; empty if none are
   */
  private static List<Property> properties(
      Book book, List<ScreenDocument> documents, String pageSource, Instant stamp) {
    List<Property> properties = new ArrayList<>();
    String modified = stamp.truncatedTo(ChronoUnit.SECONDS).toString();
    properties.add(new Property("dcterms:modified", modified));
    String edition = book.metadata().edition();
    if (!edition.isEmpty()) properties.add(new Property("schema:bookEdition", edition));
    properties.addAll(Accessibility.of(book, documents));
    if (!pageSource.isEmpty()) properties.add(new Property("pageBreakSource", pageSource));
    return properties;
  }

  private static List<Document> printed(List<ScreenDocument> documents, Document navigation) {
    List<Document> all = new ArrayList<>(List.of(navigation));
    documents.forEach(document -> all.add(document.document()));
    return all;
  }

  private static SortedMap<String, byte[]> files(
      Publication publication, List<Property> properties) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("META-INF/container.xml", Serializer.bytes(ContainerDocument.of(PACKAGE)));
    files.put(PACKAGE, Serializer.bytes(PackageDocument.of(publication, properties)));
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
