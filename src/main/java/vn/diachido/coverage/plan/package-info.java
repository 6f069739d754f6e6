/** What might be done: plans that are drafted, shared by their key and carried out. */
@NullMarked
package vn.diachido.coverage.plan;

import org.jspecify.annotations.NullMarked;
