package org.coursebook.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Leads checks through a book whose lines stand: once, in the order in which it is read. */
final class LayoutWalk {
  private final List<LayoutCheck> checks;
  private boolean inNote;
  private int tables;

  private LayoutWalk(List<LayoutCheck> checks) {
    this.checks = checks;
  }

  /** All of a book but its cover, on which nothing is set in lines. */
  static void through(PdfBoxRenderer renderer, List<LayoutCheck> checks) {
    LayoutWalk walk = new LayoutWalk(checks);
    for (Element section : Preparation.sections(renderer.getDocument())) {
      if (Preparation.kind(section).equals("cover")) continue;
      Box box = renderer.getSharedContext().getBoxById(section.getAttribute("id"));
      if (box == null) throw new IllegalStateException("a section was not laid out: " + section);
      checks.forEach(check -> check.section(box));
      walk.visit(box);
    }
  }

  /** The element of a box; what has none of its own belongs to what is around it. */
  static @Nullable Element elementOf(Box inner) {
    Box box = inner;
    while (box.getElement() == null && box.getParent() != null) box = box.getParent();
    return box.getElement();
  }

  private void visit(Box box) {
    Element element = box.getElement();
    if (element != null && element.getNodeName().equals("img")) {
      checks.forEach(check -> check.picture(box, tables > 0));
    }
    if (!(box instanceof TableBox table)) {
      inside(box);
      return;
    }
    if (tables == 0) checks.forEach(check -> check.table(table));
    tables++;
    inside(box);
    tables--;
  }

  private void inside(Box box) {
    boolean lines = box.getChildCount() > 0 && box.getChild(0) instanceof LineBox;
    if (lines && box instanceof BlockBox block) passage(block);
    else box.getChildren().forEach(this::visit);
  }

  private void passage(BlockBox block) {
    List<PrintedPassage.Line> lines = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    List<BlockBox> notes = new ArrayList<>();
    for (Box child : block.getChildren()) {
      if (!(child instanceof LineBox line)) continue;
      LineReader reader = new LineReader(line);
      lines.add(reader.line());
      boxes.addAll(reader.boxes());
      if (line.hasFootnotes()) notes.addAll(line.getReferencedFootnoteBodies());
    }
    PrintedPassage passage = new PrintedPassage(block, lines, inNote, tables > 0);
    if (!passage.isBlank()) checks.forEach(check -> check.passage(passage));
    boxes.forEach(this::visit);
    notes.forEach(this::note);
  }

  private void note(BlockBox note) {
    int around = tables;
    tables = 0;
    inNote = true;
    checks.forEach(check -> check.note(note));
    visit(note);
    inNote = false;
    tables = around;
  }
}
