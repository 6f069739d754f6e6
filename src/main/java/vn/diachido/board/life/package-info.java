/** What happens to boards: issued in batches, hung, moved, given another site, looked at. */
@NullMarked
package vn.diachido.board.life;

import org.jspecify.annotations.NullMarked;
