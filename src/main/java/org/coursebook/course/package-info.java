/** A course folder in, a {@code Course} out. */
@NullMarked
package org.coursebook.course;

import org.jspecify.annotations.NullMarked;
