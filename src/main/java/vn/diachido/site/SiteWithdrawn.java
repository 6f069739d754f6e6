package vn.diachido.site;

import java.util.List;

/**
 * A site is seen no more; published inside the transaction that withdraws it.
 *
 * @param slugs that it has and had
 */
public record SiteWithdrawn(List<String> slugs) {}
