/** How squads are to be composed, what of it is not so, and what would mend it. */
@NullMarked
package vn.diachido.squad.rule;

import org.jspecify.annotations.NullMarked;
