package vn.diachido.site;

/** Sites of a data set were stored; published inside the transaction that stored them. */
public record SitesImported(long dataSetId) {}
