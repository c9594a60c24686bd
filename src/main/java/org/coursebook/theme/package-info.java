/** The folder {@code styles/} in, a theme out: style sheets, fonts and what each font can print. */
@NullMarked
package org.coursebook.theme;

import org.jspecify.annotations.NullMarked;
