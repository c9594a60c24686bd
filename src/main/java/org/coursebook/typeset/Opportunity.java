package org.coursebook.typeset;

/**
 * A place where a line may end.
 *
 * @param end the character after the last one of the line
 * @param next the first character of the next line; what lies between is not printed
 * @param penalty how unwelcome it is
 */
record Opportunity(int end, int next, Ending ending, double penalty) {}
