/** The shell script that people start with. */
@NullMarked
package vn.diachido.launcher;

import org.jspecify.annotations.NullMarked;
