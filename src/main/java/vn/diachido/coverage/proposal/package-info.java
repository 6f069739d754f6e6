/** Proposals: where the next squads or service points should be, so that most people are served. */
@NullMarked
package vn.diachido.coverage.proposal;

import org.jspecify.annotations.NullMarked;
