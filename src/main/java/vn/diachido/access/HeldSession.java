package vn.diachido.access;

import java.time.Instant;

/** A session whose token somebody holds. */
public record HeldSession(
        long id, long account, SessionKind kind, Instant seenAt, Instant expiresAt) {}
