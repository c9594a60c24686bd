/** Lessons and sources in, lessons whose citations are notes and a list of sources out. */
@NullMarked
package org.coursebook.citation;

import org.jspecify.annotations.NullMarked;
