/** Scans of boards, counted without keeping anything of who scanned. */
@NullMarked
package vn.diachido.board.scan;

import org.jspecify.annotations.NullMarked;
