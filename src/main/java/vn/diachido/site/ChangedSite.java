package vn.diachido.site;

import java.time.Instant;

/** A site that was changed or withdrawn, as everybody may know it. */
public record ChangedSite(long id, String slug, boolean withdrawn, Instant changedAt) {}
