package vn.diachido.command;

/** A command below {@code import}, listed in {@code META-INF/services} under this type. */
public interface ImportCommand extends ApplicationCommand {}
