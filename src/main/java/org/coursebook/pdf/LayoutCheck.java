package org.coursebook.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Looks for one kind of fault in a book whose lines stand, while {@link LayoutWalk} goes through it
 * in reading order. A check takes an interest in some of these and reports what it finds.
 */
interface LayoutCheck {
  /** A section of the book begins: its contents, a lesson. */
  default void section(Box section) {}

  /** Lines that belong together. */
  default void passage(PrintedPassage passage) {}

  /** A table that stands in no other one; its cells follow. */
  default void table(TableBox table) {}

  /** A picture, in a table or not. */
  default void picture(Box picture, boolean inTable) {}

  /** A note at the foot of a page; its passages follow. */
  default void note(BlockBox note) {}
}
