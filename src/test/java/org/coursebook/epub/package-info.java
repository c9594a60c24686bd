/** EPUBs are made and read back. */
@NullMarked
package org.coursebook.epub;

import org.jspecify.annotations.NullMarked;
