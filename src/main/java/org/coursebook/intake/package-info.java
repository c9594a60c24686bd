/**
 * A portal's lesson page in, lesson and course metadata out; the sources in its text made entries
 * of {@code sources.yml} and citations of them.
 */
@NullMarked
package org.coursebook.intake;

import org.jspecify.annotations.NullMarked;
