package vn.diachido.unit;

import java.util.Set;

/** Borders of these units are others than before; told in the transaction that wrote them. */
public record BordersDrawn(Set<Long> units) {}
