/** What sites said over time: each change is a revision that can be compared and restored. */
@NullMarked
package vn.diachido.site.revision;

import org.jspecify.annotations.NullMarked;
