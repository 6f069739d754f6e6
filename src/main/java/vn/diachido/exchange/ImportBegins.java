package vn.diachido.exchange;

/** An import begins to store what it brings, in its transaction. */
public record ImportBegins(String what) {}
