/** A finished PDF in, what a screen reader says of it out. */
@NullMarked
package org.coursebook.transcript;

import org.jspecify.annotations.NullMarked;
