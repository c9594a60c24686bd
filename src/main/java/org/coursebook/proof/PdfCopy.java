package org.coursebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says to who hears it, from its first tag to its last (ISO 32000-1, 14.7 and 14.8); the
 * notes of a lesson come after it, as they are tagged where they are called.
 */
final class PdfCopy {
  private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

  private final PDDocument pdf;
  private final String[] labels;
  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();

  /** What can be clicked on. */
  private final Set<COSBase> annotations = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<PageContent> contents = new ArrayList<>();
  private final Copy<Spot> body = new Copy<>();

  /** Where each page's running text begins, or a picture before it. */
  private final TreeMap<Integer, Integer> begins = new TreeMap<>();

  private Copy<Spot> notes = new Copy<>();
  private Copy<Spot> copy = body;

  /** Whether what is read is a number that leads to a note or a page, and no running text. */
  private boolean aside;

  private PdfCopy(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    String[] named =
        pdf.getDocumentCatalog().getPageLabels() == null
            ? new String[0]
            : pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    this.labels = named;
  }

  static PdfCopy of(PDDocument pdf) throws IOException {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) throw new UnreadableException("the PDF has no tags");
    PdfCopy made = new PdfCopy(pdf);
    PageContent.Letters letters = new PageContent.Letters();
    for (PDPage page : pdf.getPages()) {
      made.pages.put(page.getCOSObject(), made.contents.size());
      made.contents.add(PageContent.of(page, letters));
      COSArray listed = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      if (listed == null) continue;
      for (int i = 0; i < listed.size(); i++) made.annotations.add(listed.getObject(i));
    }
    made.tag(root.getCOSObject(), null);
    made.body.append(made.notes);
    return made;
  }

  Copy<Spot> copy() {
    return body;
  }

  /** Where in the copy each page begins that has running text or a picture, by pages from 0. */
  Map<Integer, Integer> begins() {
    return begins;
  }

  List<PageContent> contents() {
    return contents;
  }

  /** What the page is called: its label, or else its number. */
  String label(int page) {
    return page < labels.length ? labels[page] : String.valueOf(page + 1);
  }

  private void tag(COSDictionary tag, @Nullable COSDictionary around) {
    String type = tag.getNameAsString(COSName.S, "");
    COSDictionary page = pageOf(tag, around);
    switch (type) {
      case "Sect", "Part" -> {
        copy.sign(Sign.SECTION);
        inside(tag, page);
        body.append(notes);
        notes = new Copy<>();
      }
      case "Note" -> note(tag, page);
      case "H1", "H2", "H3", "H4", "H5", "H6", "H" -> block(Sign.HEADING, tag, page);
      case "BlockQuote" -> block(Sign.QUOTATION, tag, page);
      case "TH", "TD" -> block(Sign.CELL, tag, page);
      case "Caption" -> block(Sign.CAPTION, tag, page);
      case "L" -> list(tag, page);
      case "Figure" -> figure(tag, page);
      case "Link" -> link(tag, page);
      case "Locator" -> locator(tag, page);
      case "Span", "Code", "Quote", "Reference" -> inside(tag, page);
      default -> block(tag, page);
    }
  }

  /** The page that a tag names, or else that of the tag around it. */
  private static @Nullable COSDictionary pageOf(COSDictionary tag, @Nullable COSDictionary around) {
    COSDictionary own = tag.getCOSDictionary(COSName.PG);
    return own == null ? around : own;
  }

  private void block(char sign, COSDictionary tag, @Nullable COSDictionary page) {
    int start = copy.length();
    copy.sign(sign);
    block(tag, page);
    if (sign == Sign.QUOTATION) copy.dropIfLast(start);
  }

  private void block(COSDictionary tag, @Nullable COSDictionary page) {
    copy.border();
    inside(tag, page);
    copy.border();
  }

  private void inside(COSDictionary tag, @Nullable COSDictionary page) {
    for (COSBase kid : kids(tag)) kid(kid, page);
  }

  private static List<COSBase> kids(COSDictionary tag) {
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids == null) return List.of();
    if (!(kids instanceof COSArray several)) return List.of(kids);
    List<COSBase> all = new ArrayList<>();
    for (COSBase kid : several) all.add(kid instanceof COSObject object ? object.getObject() : kid);
    return all;
  }

  private void kid(COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSInteger number) {
      piece(page, number.intValue());
    } else if (kid instanceof COSDictionary inner) {
      if (inner.containsKey(COSName.S)) {
        tag(inner, page);
      } else if (inner.containsKey(COSName.MCID)) {
        piece(pageOf(inner, page), inner.getInt(COSName.MCID));
      }
    }
  }

  private void piece(@Nullable COSDictionary page, int number) {
    PageContent.Piece piece = find(page, number);
    if (piece == null) return;
    int before = copy.length();
    copy.at(spot(page, piece)).border();
    copy.words(piece.text());
    if (copy.length() > before) begin(page, before);
  }

  private void begin(@Nullable COSDictionary page, int letter) {
    if (copy == body && !aside) begins.putIfAbsent(index(page), letter);
  }

  private int index(@Nullable COSDictionary page) {
    return page == null ? 0 : pages.getOrDefault(page, 0);
  }

  private PageContent.@Nullable Piece find(@Nullable COSDictionary page, int number) {
    return page == null || !pages.containsKey(page)
        ? null
        : contents.get(index(page)).piece(number);
  }

  private Spot spot(@Nullable COSDictionary on, PageContent.Piece piece) {
    int page = index(on);
    return new Spot("page " + label(page), page, piece.baseline(), piece.size());
  }

  private void note(COSDictionary tag, @Nullable COSDictionary page) {
    Copy<Spot> before = copy;
    copy = notes;
    COSDictionary home = pageOf(tag, page);
    List<COSBase> kids = kids(tag);
    boolean labelled =
        !kids.isEmpty() && kids.get(0) instanceof COSDictionary first && isA("Lbl", first);
    if (labelled) number(Sign.NOTE, (COSDictionary) kids.get(0), home);
    else copy.sign(Sign.NOTE).sign(Sign.END);
    for (COSBase kid : labelled ? kids.subList(1, kids.size()) : kids) kid(kid, home);
    copy = before;
  }

  private static boolean isA(String type, COSDictionary tag) {
    return type.equals(tag.getNameAsString(COSName.S, ""));
  }

  private static boolean isLabelled(COSBase item) {
    return item instanceof COSDictionary tag
        && kids(tag).stream().anyMatch(kid -> kid instanceof COSDictionary one && isA("Lbl", one));
  }

  /** Terms and meanings are a list, too: without numbers or dots, each term is a label. */
  private void list(COSDictionary list, @Nullable COSDictionary around) {
    COSDictionary look = list.getCOSDictionary(COSName.A);
    boolean plain = look != null && "None".equals(look.getNameAsString(NUMBERING));
    boolean terms = plain && kids(list).stream().anyMatch(PdfCopy::isLabelled);
    COSDictionary page = pageOf(list, around);
    for (COSBase kid : kids(list)) {
      if (terms || !(kid instanceof COSDictionary item) || !isA("LI", item)) kid(kid, page);
      else item(item, page);
    }
  }

  private void item(COSDictionary item, @Nullable COSDictionary around) {
    COSDictionary page = pageOf(item, around);
    copy.sign(Sign.ITEM);
    Copy<Spot> label = new Copy<>();
    for (COSBase kid : kids(item)) {
      if (kid instanceof COSDictionary inner && isA("Lbl", inner)) {
        Copy<Spot> before = copy;
        copy = label;
        kid(inner, page);
        copy = before;
      }
    }
    copy.words(number(label.text(0, label.length()))).sign(Sign.END);
    for (COSBase kid : kids(item)) {
      if (!(kid instanceof COSDictionary inner) || !isA("Lbl", inner)) kid(kid, page);
    }
  }

  /** What a label says without the dot behind a number, or what else is a mark. */
  private static String number(String label) {
    return label
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void figure(COSDictionary figure, @Nullable COSDictionary page) {
    Shown shown = null;
    for (COSBase kid : kids(figure)) {
      PageContent.Piece piece = null;
      if (kid instanceof COSInteger number) piece = find(page, number.intValue());
      if (piece == null || !piece.isPainted()) continue;
      shown = piece.picture();
      copy.at(spot(page, piece));
      begin(page, copy.length());
    }
    if (shown != null) copy.picture(figure.getString(COSName.ALT, ""), shown);
  }

  private void link(COSDictionary link, @Nullable COSDictionary page) {
    Goal goal = goalOf(link);
    if (goal == null) {
      inside(link, page);
      return;
    }
    copy.link(goal);
    inside(link, page);
    copy.sign(Sign.LINK_END);
  }

  /** Where all parts of a link lead; nothing if it can't be clicked on. */
  private @Nullable Goal goalOf(COSDictionary link) {
    Goal goal = null;
    for (COSBase kid : kids(link)) {
      if (!(kid instanceof COSDictionary reference) || !reference.containsKey(COSName.OBJ))
        continue;
      Goal one = goal(reference.getCOSDictionary(COSName.OBJ));
      goal = goal == null || goal.equals(one) ? one : new Goal.Nowhere("its lines lead apart");
    }
    return goal;
  }

  /** A number that is a link: of a note, where it is called and where it stands. */
  private void number(char sign, COSDictionary tag, @Nullable COSDictionary page) {
    COSDictionary inner = tag;
    COSDictionary home = page;
    while (!isA("Link", inner)) {
      home = pageOf(inner, home);
      List<COSBase> kids = kids(inner);
      if (kids.size() != 1 || !(kids.get(0) instanceof COSDictionary only)) break;
      inner = only;
    }
    Goal goal = isA("Link", inner) ? goalOf(inner) : null;
    boolean before = aside;
    aside = true;
    copy.sign(sign, goal == null ? new Goal.Nowhere("it is no link") : goal);
    inside(inner, pageOf(inner, home));
    copy.sign(Sign.END);
    aside = before;
  }

  private Goal goal(@Nullable COSDictionary annotation) {
    if (annotation == null || !annotations.contains(annotation)) {
      return new Goal.Nowhere("it is on no page");
    }
    try {
      PDAnnotationLink link = new PDAnnotationLink(annotation);
      PDAction action = link.getAction();
      if (action instanceof PDActionURI web) return new Goal.Web(web.getURI());
      PDDestination to =
          action instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
      return goal(to);
    } catch (IOException e) {
      return new Goal.Nowhere("its destination can't be read");
    }
  }

  private Goal goal(@Nullable PDDestination written) throws IOException {
    PDDestination to = written;
    if (to instanceof PDNamedDestination named) {
      to = pdf.getDocumentCatalog().findNamedDestinationPage(named);
    }
    if (!(to instanceof PDPageDestination place)) return new Goal.Nowhere("it has no destination");
    int page = place.retrievePageNumber();
    if (page < 0) return new Goal.Nowhere("its page is not in the book");
    float top = pdf.getPage(page).getMediaBox().getUpperRightY();
    if (place instanceof PDPageXYZDestination point && point.getTop() >= 0) top = point.getTop();
    if (place instanceof PDPageFitWidthDestination wide && wide.getTop() >= 0) top = wide.getTop();
    return new Goal.OnPage(page, top);
  }

  /** The call of a note is nothing but a reference; a page number has words around it. */
  private void locator(COSDictionary locator, @Nullable COSDictionary page) {
    List<COSBase> kids = kids(locator);
    boolean call =
        kids.size() == 1 && kids.get(0) instanceof COSDictionary only && isA("Reference", only);
    if (!call) {
      boolean before = aside;
      aside = true;
      inside(locator, page);
      aside = before;
      return;
    }
    number(Sign.CALL, locator, page);
  }
}
