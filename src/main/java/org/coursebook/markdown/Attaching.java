package org.coursebook.markdown;

import java.util.function.UnaryOperator;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;

/** Gives attributes to a block, or changes those that it has. */
final class Attaching implements BlockVisitor<Block> {
  private final UnaryOperator<Attributes> change;

  Attaching(Attributes given) {
    this(own -> AttributeParser.merge(given, own));
  }

  Attaching(UnaryOperator<Attributes> change) {
    this.change = change;
  }

  private Attributes with(Block block) {
    return change.apply(block.attributes());
  }

  @Override
  public Block paragraph(Block.Paragraph p) {
    return new Block.Paragraph(p.content(), with(p), p.span());
  }

  @Override
  public Block heading(Block.Heading h) {
    return new Block.Heading(h.level(), h.content(), with(h), h.span());
  }

  @Override
  public Block itemList(Block.ItemList l) {
    return new Block.ItemList(l.ordered(), l.start(), l.tight(), l.items(), with(l), l.span());
  }

  @Override
  public Block quotation(Block.Quotation q) {
    return new Block.Quotation(q.blocks(), q.attribution(), with(q), q.span());
  }

  @Override
  public Block codeBlock(Block.CodeBlock c) {
    return new Block.CodeBlock(c.text(), c.language(), with(c), c.span());
  }

  @Override
  public Block table(Block.Table t) {
    return new Block.Table(t.columns(), t.head(), t.body(), t.caption(), with(t), t.span());
  }

  @Override
  public Block figure(Block.Figure f) {
    return new Block.Figure(f.blocks(), f.caption(), with(f), f.span());
  }

  @Override
  public Block definitionList(Block.DefinitionList l) {
    return new Block.DefinitionList(l.definitions(), with(l), l.span());
  }

  @Override
  public Block alert(Block.Alert a) {
    return new Block.Alert(a.kind(), a.blocks(), with(a), a.span());
  }

  @Override
  public Block division(Block.Division d) {
    return new Block.Division(d.blocks(), with(d), d.span());
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }
}
