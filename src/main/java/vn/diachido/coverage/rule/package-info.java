/** When hamlets are covered, and which are left out: how people say so. */
@NullMarked
package vn.diachido.coverage.rule;

import org.jspecify.annotations.NullMarked;
