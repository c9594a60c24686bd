/** Tests of what is read from a course folder. */
@NullMarked
package org.coursebook.course;

import org.jspecify.annotations.NullMarked;
