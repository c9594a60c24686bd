/**
 * A portal's lesson page in, lesson and course metadata out; the sources in its text made notes.
 */
@NullMarked
package org.coursebook.intake;

import org.jspecify.annotations.NullMarked;
