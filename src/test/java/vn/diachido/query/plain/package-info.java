/**
 * The API told a second time: plain, slow, a look-up for every field. The oracle of the compiler.
 */
@NullMarked
package vn.diachido.query.plain;

import org.jspecify.annotations.NullMarked;
