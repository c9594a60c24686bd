/** Lessons in, what is wrong with their quotations out. */
@NullMarked
package org.coursebook.quotation;

import org.jspecify.annotations.NullMarked;
