package org.coursebook.tags;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Something on a page: a marked piece of its content, or an annotation.
 *
 * @param page the page's dictionary
 * @param item the piece's number on the page, or a reference to either (MCR, OBJR)
 */
record Content(COSDictionary page, COSBase item) implements Kid {
  private static final COSName REFERENCE = COSName.getPDFName("OBJR");

  @Override
  public boolean isInline() {
    return true;
  }

  boolean isAnnotation() {
    return item instanceof COSDictionary reference
        && REFERENCE.equals(reference.getCOSName(COSName.TYPE));
  }

  /** The annotation, if it is one. */
  COSDictionary annotation() {
    return ((COSDictionary) item).getCOSDictionary(COSName.OBJ);
  }

  /** The number of the piece on its page. */
  int number() {
    return item instanceof COSDictionary reference
        ? reference.getInt(COSName.MCID)
        : ((COSInteger) item).intValue();
  }

  /** How a tag refers to it that is itself at home on a page. */
  COSBase seenFrom(COSDictionary home) {
    if (isAnnotation()) return withPage((COSDictionary) item, home);
    if (page == home) return COSInteger.get(number());
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, number());
    return reference;
  }

  private COSDictionary withPage(COSDictionary reference, COSDictionary home) {
    if (page != home) reference.setItem(COSName.PG, page);
    return reference;
  }
}
