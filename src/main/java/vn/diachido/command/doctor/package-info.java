/** What the application needs of the machine, one check each. */
@NullMarked
package vn.diachido.command.doctor;

import org.jspecify.annotations.NullMarked;
