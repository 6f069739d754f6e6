/** The application: one package for each word of the field, and the kernel below them. */
@NullMarked
package vn.diachido;

import org.jspecify.annotations.NullMarked;
