/** Reports of activities: written, verified, sent back. */
@NullMarked
package vn.diachido.outreach.report;

import org.jspecify.annotations.NullMarked;
