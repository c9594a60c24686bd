package org.coursebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a tagged PDF begin with. The order is that of the tags (ISO 32000-1, 14.7 and
 * 14.8), for the pieces of a page may be painted in any.
 */
final class PdfOpenings {
  /** What isn't running text: notes, and what leads to notes and pages. */
  private static final Set<String> ASIDE = Set.of("Note", "Locator");

  private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

  private final PDDocument pdf;

  /** The numbers of each page's pieces of running text, in reading order. */
  private final IdentityHashMap<COSDictionary, List<Integer>> pieces = new IdentityHashMap<>();

  PdfOpenings(PDDocument pdf) {
    this.pdf = pdf;
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) throw new IllegalArgumentException("the PDF has no tags");
    read(root.getCOSObject(), null, false);
  }

  /**
   * The first characters of a page's running text, without what {@linkplain
   * org.coursebook.book.Place#counts isn't seen}.
   *
   * @param page counted from 0
   * @param length how many, in UTF-16 units, or some more; fewer if the page has no more
   */
  String of(int page, int length) throws IOException {
    PDPage one = pdf.getPage(page);
    return PageOpening.of(one, pieces.getOrDefault(one.getCOSObject(), List.of()), length);
  }

  private void read(COSDictionary tag, @Nullable COSDictionary around, boolean inList) {
    String type = tag.getNameAsString(COSName.S, "");
    if (ASIDE.contains(type) || (type.equals("Lbl") && inList)) return;
    COSDictionary own = tag.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? around : own;
    if (type.equals("Figure")) {
      // The words in a picture are part of it.
      if (page != null) add(page, PageOpening.NUMBER_OF_PICTURE);
      return;
    }
    // A term is a label, too, in a list without numbers or dots.
    COSDictionary look = tag.getCOSDictionary(COSName.A);
    boolean marked = type.equals("L") ? look == null || isNumbered(look) : inList;
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (COSBase kid : several) readKid(kid, page, marked);
    } else if (kids != null) {
      readKid(kids, page, marked);
    }
  }

  private static boolean isNumbered(COSDictionary look) {
    return !"None".equals(look.getNameAsString(NUMBERING));
  }

  private void readKid(COSBase written, @Nullable COSDictionary page, boolean inList) {
    COSBase kid = written instanceof COSObject object ? object.getObject() : written;
    if (kid instanceof COSInteger number && page != null) add(page, number.intValue());
    if (!(kid instanceof COSDictionary inner)) return;
    if (inner.containsKey(COSName.S)) {
      read(inner, page, inList);
    } else if (inner.containsKey(COSName.MCID)) {
      COSDictionary own = inner.getCOSDictionary(COSName.PG);
      COSDictionary at = own == null ? page : own;
      if (at != null) add(at, inner.getInt(COSName.MCID));
    }
  }

  private void add(COSDictionary page, int number) {
    pieces.computeIfAbsent(page, any -> new ArrayList<>()).add(number);
  }
}
