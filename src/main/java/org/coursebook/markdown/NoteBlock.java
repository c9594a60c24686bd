package org.coursebook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A note as it is written: {@code [^id]: …}. */
final class NoteBlock extends Block {
  private final BasedSequence label;

  /** A note whose label is the text between {@code [^} and {@code ]}. */
  NoteBlock(BasedSequence label) {
    this.label = label;
  }

  BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {label};
  }
}
