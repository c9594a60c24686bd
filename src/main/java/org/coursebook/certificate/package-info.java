/** What was proven of a book's editions in, a file and a page that say so out; and back. */
@NullMarked
package org.coursebook.certificate;

import org.jspecify.annotations.NullMarked;
