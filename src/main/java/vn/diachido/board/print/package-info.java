/** Prints of boards: sheets of labels and boards as PDF. */
@NullMarked
package vn.diachido.board.print;

import org.jspecify.annotations.NullMarked;
