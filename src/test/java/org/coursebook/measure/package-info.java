/** A finished PDF in, numbers on how well its lines and pages are set out. */
@NullMarked
package org.coursebook.measure;

import org.jspecify.annotations.NullMarked;
