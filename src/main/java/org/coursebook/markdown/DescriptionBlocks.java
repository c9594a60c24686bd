package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Labels;

/** Makes the blocks that hold long descriptions of pictures, and the links to and from them. */
final class DescriptionBlocks {
  /** A link to what stands beside it needs no number of a page. */
  private static final Attributes BESIDE = ofClass("beside");

  private final String label;

  DescriptionBlocks(String language) {
    label = Labels.of(language).orElseGet(Labels::english).get("picture.description");
  }

  private static Attributes ofClass(String name) {
    return new Attributes("", List.of(name), "", Map.of());
  }

  /** A description that was written into the picture's attributes. */
  Block ofText(String text, String id, String image, Span span) {
    Block words = new Block.Paragraph(List.of(new Inline.Text(text, span)), Attributes.NONE, span);
    return around(List.of(words), Attributes.NONE, id, label(image, BESIDE, span), span);
  }

  /** A description that stands right below its picture. */
  Block near(Block written, String id, String image) {
    return around(written, id, label(image, BESIDE, written.span()));
  }

  /**
   * A block that describes pictures elsewhere: under a heading their labels stand by themselves.
   */
  List<Block> far(List<Block> written, List<String> images) {
    Block block = written.get(0);
    List<Block> copies = new ArrayList<>(written);
    List<Block> labels = new ArrayList<>();
    for (String image : images) labels.addAll(label(image, Attributes.NONE, block.span()));
    if (block instanceof Block.Heading) copies.addAll(1, labels);
    else copies.set(0, around(block, block.attributes().id(), labels));
    return copies;
  }

  /** The way from a picture to what describes it elsewhere. */
  Block link(String address, Span span) {
    return paragraph("longdesc-link", address, Attributes.NONE, span);
  }

  private List<Block> label(String image, Attributes attributes, Span span) {
    return List.of(paragraph("longdesc-label", "#" + image, attributes, span));
  }

  private Block paragraph(String kind, String href, Attributes attributes, Span span) {
    Inline words = new Inline.Text(label, span);
    Inline link = new Inline.Link(List.of(words), new Target.Written(href), "", attributes, span);
    return new Block.Paragraph(List.of(link), ofClass(kind), span);
  }

  private Block around(Block written, String id, List<Block> label) {
    if (written instanceof Block.Division division) {
      return around(division.blocks(), division.attributes(), id, label, division.span());
    }
    Block bare = written.accept(new Attaching(DescriptionBlocks::bare));
    return around(List.of(bare), Attributes.NONE, id, label, written.span());
  }

  private static Block around(
      List<Block> content, Attributes attributes, String id, List<Block> label, Span span) {
    List<Block> blocks = new ArrayList<>(label);
    blocks.addAll(content);
    Attributes all =
        AttributeParser.merge(
            new Attributes(id, List.of(LongDescriptions.NAME), "", Map.of()), attributes);
    return new Block.Division(blocks, all, span);
  }

  /** What is said of the whole description now is not said again of its words. */
  private static Attributes bare(Attributes attributes) {
    List<String> classes = new ArrayList<>(attributes.classes());
    classes.remove(LongDescriptions.NAME);
    return new Attributes("", classes, attributes.language(), attributes.others());
  }
}
