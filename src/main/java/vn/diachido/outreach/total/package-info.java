/** Sums of activities, persons, turns and things apart. */
@NullMarked
package vn.diachido.outreach.total;

import org.jspecify.annotations.NullMarked;
