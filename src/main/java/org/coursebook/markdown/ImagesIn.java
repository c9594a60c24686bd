package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.TreeMapper;

/** The images that a figure or a paragraph shows, in order; none of any other block. */
final class ImagesIn extends TreeMapper {
  private final List<Inline.Image> found = new ArrayList<>();

  private ImagesIn() {}

  static List<Inline.Image> of(Block block) {
    ImagesIn images = new ImagesIn();
    if (block instanceof Block.Figure || block instanceof Block.Paragraph) block.accept(images);
    return images.found;
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    found.add(image);
    return List.of(image);
  }
}
