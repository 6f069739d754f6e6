/**
 * What is run around activities: campaigns, youth works, service points, agreements, roll-outs, and
 * the catalogue.
 */
@NullMarked
package vn.diachido.outreach.programme;

import org.jspecify.annotations.NullMarked;
