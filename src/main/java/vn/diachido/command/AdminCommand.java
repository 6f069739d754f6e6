package vn.diachido.command;

/** A command below {@code admin}, listed in {@code META-INF/services} under this type. */
public interface AdminCommand extends ApplicationCommand {}
