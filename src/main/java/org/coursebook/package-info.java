/**
 * A course folder in, a book out: {@link org.coursebook.Press} is the whole program on one page.
 */
@NullMarked
package org.coursebook;

import org.jspecify.annotations.NullMarked;
