/** A finished file in, what the conformance checkers say of it out. */
@NullMarked
package org.coursebook.conformance;

import org.jspecify.annotations.NullMarked;
