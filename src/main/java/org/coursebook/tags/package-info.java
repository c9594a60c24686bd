/** A painted PDF in, the same PDF out with a structure that says what everything in it is. */
@NullMarked
package org.coursebook.tags;

import org.jspecify.annotations.NullMarked;
