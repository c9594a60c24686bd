/** A course folder in, a {@code Course} out; the only package that knows YAML. */
@NullMarked
package org.coursebook.course;

import org.jspecify.annotations.NullMarked;
