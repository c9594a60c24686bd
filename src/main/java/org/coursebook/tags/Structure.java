package org.coursebook.tags;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.coursebook.language.Labels;

/**
 * The structure of the print edition (ISO 32000-1, 14.8). The layout engine tags what it paints,
 * but as a layout sees it: a note is a block at the end of the book, a link in two lines is two
 * links. Here the tags become what the book means, for those who hear it.
 */
public final class Structure {
  private static final COSName OUTLINE_TAG = COSName.SE;

  private Structure() {}

  /**
   * Puts the structure right.
   *
   * @param renderer which has painted the document, and whose boxes still stand
   * @param labels the words of the book's language
   */
  public static void mend(PdfBoxRenderer renderer, PDDocument pdf, Labels labels)
      throws IOException {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    Roles roles = new Roles();
    TagReader.Reading reading = TagReader.read(renderer, root);
    Tag document = roles.document(reading.document());
    Headings.level(document);
    new Notes(roles.notes()).place(document);
    new Links(labels).describe(document);
    List<Content> artifacts = new ArrayList<>(reading.ornaments());
    for (Content repeat : roles.repeats()) {
      if (repeat.isAnnotation()) remove(repeat);
      else artifacts.add(repeat);
    }
    roles.ghosts().forEach(Structure::remove);
    Artifacts.mark(pdf, artifacts);
    Set<COSDictionary> written = TagWriter.write(document, root);
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) forget(outline.children(), written);
  }

  private static void remove(Content link) {
    link.page().getCOSArray(COSName.ANNOTS).removeObject(link.annotation());
  }

  /** Takes from the outline the tags that are no more. */
  private static void forget(Iterable<PDOutlineItem> items, Set<COSDictionary> written) {
    for (PDOutlineItem item : items) {
      COSDictionary tag = item.getCOSObject().getCOSDictionary(OUTLINE_TAG);
      if (tag != null && !written.contains(tag)) item.getCOSObject().removeItem(OUTLINE_TAG);
      forget(item.children(), written);
    }
  }
}
