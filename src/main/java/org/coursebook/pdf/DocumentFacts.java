package org.coursebook.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.XmpSerializer;
import org.coursebook.book.Contributor;
import org.coursebook.book.Metadata;

/** Writes what a PDF says of itself: information, XMP, language and how to open it. */
final class DocumentFacts {
  private static final String PROGRAM = "Coursebook";

  private final Metadata metadata;
  private final Calendar stamp;

  DocumentFacts(Metadata metadata, Instant stamp) {
    this.metadata = metadata;
    // Handed in and in UTC: the machine's clock and zone would change the bytes.
    this.stamp = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    this.stamp.setTimeInMillis(stamp.toEpochMilli());
  }

  void write(PDDocument document) throws IOException {
    document.setDocumentInformation(information());
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(xmp());
    document.getDocumentCatalog().setMetadata(xmp);
    document.getDocumentCatalog().setLanguage(metadata.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    if (!metadata.authors().isEmpty()) information.setAuthor(authors());
    if (!metadata.description().isEmpty()) information.setSubject(metadata.description());
    if (!metadata.subjects().isEmpty()) information.setKeywords(keywords());
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(stamp);
    information.setModificationDate(stamp);
    return information;
  }

  private byte[] xmp() throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
    core.setFormat("application/pdf");
    core.setTitle(metadata.title());
    core.addLanguage(metadata.language());
    metadata.authors().forEach(author -> core.addCreator(author.name()));
    if (!metadata.description().isEmpty()) core.setDescription(metadata.description());
    if (!metadata.publisher().isEmpty()) core.addPublisher(metadata.publisher());
    if (!metadata.rights().isEmpty()) core.addRights("x-default", metadata.rights());
    core.setIdentifier(metadata.identifier());
    metadata.subjects().forEach(core::addSubject);
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.setCreatorTool(PROGRAM);
    basic.setCreateDate(stamp);
    basic.setModifyDate(stamp);
    AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
    pdf.setProducer(PROGRAM);
    if (!metadata.subjects().isEmpty()) pdf.setKeywords(keywords());
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new XmpSerializer().serialize(xmp, bytes, true);
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("the JDK can write XML", e);
    }
  }

  private String authors() {
    return metadata.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
  }

  private String keywords() {
    return String.join(", ", metadata.subjects());
  }
}
