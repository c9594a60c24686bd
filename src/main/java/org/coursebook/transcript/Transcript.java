package org.coursebook.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * A book as it is heard: what a screen reader says of a PDF from its first tag to its last. Taken
 * from the finished file and from nothing else, so that it shows what was really tagged.
 */
public final class Transcript {
  private final PageText pages;
  private final StringBuilder out = new StringBuilder();

  private Transcript(PageText pages) {
    this.pages = pages;
  }

  /** The transcript of a tagged PDF. */
  public static String of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      Transcript transcript = new Transcript(new PageText(pdf));
      PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
      if (root == null) throw new IllegalArgumentException("the PDF has no tags");
      for (PDStructureElement tag : tags(root, any -> true)) transcript.block(tag, "");
      return transcript.out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block(PDStructureElement tag, String indent) {
    String type = tag.getStructureType();
    switch (type) {
      case "Part" -> around("part", tag, indent, indent);
      case "Lbl" -> {} // spoken with what it labels
      case "P", "Sect", "Document", "Div", "LBody", "TOCI" -> inside(tag, indent, "");
      case "H1", "H2", "H3", "H4", "H5", "H6" ->
          inside(tag, indent, "[heading " + type.charAt(1) + "] ");
      case "BlockQuote" -> around("quotation", tag, indent, indent + "  ");
      case "Caption" -> inside(tag, indent, "[caption] ");
      case "TOC" -> around("contents", tag, indent, indent + "  ");
      case "Note" -> note(tag, indent);
      case "L" -> list(tag, indent);
      case "Table" -> table(tag, indent);
      default -> inside(tag, indent, "[" + type + "] ");
    }
  }

  private void around(String name, PDStructureElement tag, String indent, String inner) {
    line(indent, "[" + name + "]");
    inside(tag, inner, "");
    line(indent, "[end of " + name + "]");
  }

  /** What stands in a tag: words in lines, and blocks, each on lines of its own. */
  private void inside(PDStructureElement tag, String indent, String before) {
    String opening = tag.getLanguage() == null ? before : before + "[" + tag.getLanguage() + "] ";
    Phrase phrase = new Phrase(pages);
    for (Object kid : tag.getKids()) {
      if (Phrase.isInline(kid)) {
        phrase.add(tag, kid);
        continue;
      }
      opening = say(opening, phrase, indent);
      phrase = new Phrase(pages);
      PDStructureElement block = (PDStructureElement) kid;
      if (block.getStructureType().equals("P")) {
        inside(block, indent, opening);
      } else {
        if (!opening.isEmpty()) line(indent, opening.strip());
        block(block, indent);
      }
      opening = "";
    }
    say(opening, phrase, indent);
  }

  private String say(String opening, Phrase phrase, String indent) {
    String words = phrase.spoken();
    if (words.isEmpty()) return opening;
    line(indent, opening + words);
    return "";
  }

  private void note(PDStructureElement note, String indent) {
    line(indent, "[note" + label(note) + "]");
    inside(note, indent + "  ", "");
    line(indent, "[end of note]");
  }

  private void list(PDStructureElement list, String indent) {
    List<PDStructureElement> items = tags(list, "LI"::equals);
    line(indent, "[list of " + items.size() + "]");
    for (PDStructureElement item : items) {
      List<PDStructureElement> bodies = tags(item, "LBody"::equals);
      String opening = "[item" + label(item) + "] ";
      if (bodies.isEmpty()) line(indent + "  ", opening.strip());
      for (PDStructureElement body : bodies) inside(body, indent + "  ", opening);
    }
    line(indent, "[end of list]");
  }

  /**
   * The words of a label, after a space; nothing if it is only a mark. That a note's number leads
   * back to where it was called goes without saying.
   */
  private String label(PDStructureElement of) {
    Phrase words = new Phrase(pages);
    for (PDStructureElement label : tags(of, "Lbl"::equals)) {
      for (Object kid : label.getKids()) {
        boolean link =
            kid instanceof PDStructureElement tag && tag.getStructureType().equals("Link");
        if (link) words.inside((PDStructureElement) kid);
        else words.add(label, kid);
      }
    }
    return words.spoken().isEmpty() ? "" : " " + words.spoken();
  }

  private void table(PDStructureElement table, String indent) {
    List<PDStructureElement> rows = new ArrayList<>();
    for (PDStructureElement part : tags(table, any -> true)) {
      if (part.getStructureType().equals("Caption")) block(part, indent);
      else rows.addAll(tags(part, "TR"::equals));
    }
    line(indent, "[table, rows: " + rows.size() + "]");
    for (PDStructureElement row : rows) {
      line(indent, "[row]");
      for (PDStructureElement cell : tags(row, any -> true)) {
        boolean header = cell.getStructureType().equals("TH");
        inside(cell, indent + "  ", header ? "[header] " : "[cell] ");
      }
    }
    line(indent, "[end of table]");
  }

  private static List<PDStructureElement> tags(PDStructureNode node, Predicate<String> wanted) {
    List<PDStructureElement> tags = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement tag && wanted.test(tag.getStructureType())) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
