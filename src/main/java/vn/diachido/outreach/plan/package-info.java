/** Targets, what others stated, and courses. */
@NullMarked
package vn.diachido.outreach.plan;

import org.jspecify.annotations.NullMarked;
