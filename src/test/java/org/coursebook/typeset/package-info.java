@NullMarked
package org.coursebook.typeset;

import org.jspecify.annotations.NullMarked;
