/**
 * A paragraph's words and their widths in, lines out; knows languages and patterns, no font and no
 * engine.
 */
@NullMarked
package org.coursebook.typeset;

import org.jspecify.annotations.NullMarked;
