/** Accounts: signing in with a password and a second factor, invitations, grants. */
@NullMarked
package vn.diachido.access.account;

import org.jspecify.annotations.NullMarked;
