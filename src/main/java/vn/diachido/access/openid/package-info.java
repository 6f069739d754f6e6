/** Signing in with a provider of OpenID Connect. */
@NullMarked
package vn.diachido.access.openid;

import org.jspecify.annotations.NullMarked;
