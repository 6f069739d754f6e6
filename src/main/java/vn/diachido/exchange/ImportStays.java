package vn.diachido.exchange;

/** An import stored what it brought, at the end of its transaction. */
public record ImportStays(String what) {}
