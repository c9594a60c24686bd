package org.coursebook.transcript;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF's pages by the numbers under which the structure knows it. */
final class PageText {
  private final Map<COSDictionary, Map<Integer, Piece>> pages = new HashMap<>();

  PageText(PDDocument pdf) throws IOException {
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(pdf.getPage(page));
      Map<Integer, Piece> pieces = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) pieces.put(content.getMCID(), piece(content, page));
      }
      pages.put(pdf.getPage(page).getCOSObject(), pieces);
    }
  }

  /** The piece of this number on a page. */
  Piece at(COSDictionary page, int number) {
    return pages.getOrDefault(page, Map.of()).getOrDefault(number, Piece.NONE);
  }

  private static Piece piece(PDMarkedContent content, int page) {
    StringBuilder text = new StringBuilder();
    TextPosition[] first = new TextPosition[1];
    read(content, text, first);
    if (first[0] == null) return new Piece(text.toString(), page, 0, 0);
    float baseline = first[0].getTextMatrix().getTranslateY();
    return new Piece(text.toString(), page, baseline, first[0].getFontSizeInPt());
  }

  private static void read(PDMarkedContent content, StringBuilder text, TextPosition[] first) {
    String actual = content.getActualText();
    int before = text.length();
    for (Object one : content.getContents()) {
      if (one instanceof TextPosition position) {
        if (first[0] == null) first[0] = position;
        text.append(position.getUnicode());
      } else if (one instanceof PDMarkedContent inner) {
        read(inner, text, first);
      }
    }
    if (actual != null) text.replace(before, text.length(), actual);
  }
}
