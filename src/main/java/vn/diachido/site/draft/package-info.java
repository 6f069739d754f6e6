/** Sites that somebody works on and the public does not see yet. */
@NullMarked
package vn.diachido.site.draft;

import org.jspecify.annotations.NullMarked;
