package org.coursebook.book;

/**
 * An answer for every kind of {@link Block}.
 *
 * @param <R> what is answered
 */
public interface BlockVisitor<R> {
  R paragraph(Block.Paragraph paragraph);

  R heading(Block.Heading heading);

  R itemList(Block.ItemList list);

  R quotation(Block.Quotation quotation);

  R codeBlock(Block.CodeBlock code);

  R table(Block.Table table);

  R figure(Block.Figure figure);

  R definitionList(Block.DefinitionList list);

  R alert(Block.Alert alert);

  R division(Block.Division division);

  R thematicBreak(Block.ThematicBreak thematicBreak);
}
