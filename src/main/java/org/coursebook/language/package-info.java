/** A language tag in; labels, numbers in words and printed punctuation of that language out. */
@NullMarked
package org.coursebook.language;

import org.jspecify.annotations.NullMarked;
