/** Lessons are assembled and looked at. */
@NullMarked
package org.coursebook.assemble;

import org.jspecify.annotations.NullMarked;
