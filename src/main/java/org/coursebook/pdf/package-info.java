/** A book in, a PDF out; the only package that knows the layout engine and PDFBox. */
@NullMarked
package org.coursebook.pdf;

import org.jspecify.annotations.NullMarked;
