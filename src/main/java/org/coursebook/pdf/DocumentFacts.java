package org.coursebook.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.coursebook.book.Contributor;
import org.coursebook.book.Metadata;

/** Writes what a PDF says of itself: information, XMP, language, colours and how to open it. */
final class DocumentFacts {
  private static final String PROGRAM = "Coursebook";

  private final Metadata metadata;
  private final Instant stamp;

  DocumentFacts(Metadata metadata, Instant stamp) {
    this.metadata = metadata;
    this.stamp = stamp;
  }

  /**
   * Writes the facts into a PDF.
   *
   * @param conforming whether the file is to claim PDF/UA-1 and PDF/A-2a
   */
  void write(PDDocument document, boolean conforming) throws IOException {
    document.setDocumentInformation(information());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(XmpPacket.of(metadata, stamp.toString(), PROGRAM, conforming));
    catalog.setMetadata(xmp);
    catalog.setLanguage(metadata.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, colours(document));
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    if (!metadata.authors().isEmpty()) information.setAuthor(authors());
    if (!metadata.description().isEmpty()) information.setSubject(metadata.description());
    if (!metadata.subjects().isEmpty()) information.setKeywords(keywords());
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(time());
    information.setModificationDate(time());
    return information;
  }

  private Calendar time() {
    // Handed in and in UTC: the machine's clock and zone would change the bytes.
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    time.setTimeInMillis(stamp.toEpochMilli());
    return time;
  }

  /**
   * What the colours of the file mean, without PDFBox, which has the JDK write the profile anew.
   */
  private static COSArray colours(PDDocument document) throws IOException {
    PDStream profile =
        new PDStream(
            document, new ByteArrayInputStream(ColourProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB");
    intent.setString(COSName.INFO, "sRGB");
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  private String authors() {
    return metadata.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
  }

  private String keywords() {
    return String.join(", ", metadata.subjects());
  }
}
