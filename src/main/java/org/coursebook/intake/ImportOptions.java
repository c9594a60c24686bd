package org.coursebook.intake;

/**
 * How pages are imported.
 *
 * @param keepInline whether sources stay in the running text instead of becoming citations
 * @param force whether a lesson is overwritten that someone edited since it was imported
 */
public record ImportOptions(boolean keepInline, boolean force) {}
