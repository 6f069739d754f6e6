package vn.diachido.unit.importer;

import org.jspecify.annotations.Nullable;

/**
 * What all drawings of one step share.
 *
 * @param byLaw did law change these borders on the first day?
 */
record DrawingTerms(Accuracy accuracy, boolean byLaw, @Nullable String note, long dataSetId) {}
