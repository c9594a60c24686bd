/** A style, references and citations in, formatted words out (CSL 1.0.2). */
@NullMarked
package org.coursebook.csl;

import org.jspecify.annotations.NullMarked;
