package vn.diachido.command.health;

import java.util.List;
import java.util.Locale;

/**
 * A setting that the guide names.
 *
 * @param property its name in Spring
 * @param usual what is in force where nobody says anything; empty where nothing is
 * @param display what of its value is shown
 */
record KnownSetting(String property, Group group, String usual, Display display) {

    /** The names are those of the API. */
    enum Group {
        ADDRESSES,
        SIGN_IN,
        DATABASE,
        READING,
        LIMITS
    }

    enum Display {
        WHOLE,
        /** The address of a database, without what could be a password. */
        ADDRESS,
        /** A secret, or a place in the file system: only whether there is one. */
        NOTHING
    }

    static final List<KnownSetting> ALL =
            List.of(
                    whole("diachido.public-address", Group.ADDRESSES, ""),
                    whole("diachido.former-addresses", Group.ADDRESSES, ""),
                    whole("diachido.proxies", Group.ADDRESSES, ""),
                    whole("diachido.cors.origins", Group.ADDRESSES, ""),
                    whole("diachido.sessions.idle", Group.SIGN_IN, "12h"),
                    whole("diachido.sessions.absolute", Group.SIGN_IN, "7d"),
                    whole("diachido.sign-in.tries-per-login", Group.SIGN_IN, "10"),
                    whole("diachido.sign-in.tries-per-address", Group.SIGN_IN, "50"),
                    whole("diachido.passwords.at-once", Group.SIGN_IN, "2"),
                    new KnownSetting("spring.datasource.url", Group.DATABASE, "", Display.ADDRESS),
                    whole("spring.datasource.username", Group.DATABASE, ""),
                    nothing("spring.datasource.password"),
                    whole("spring.flyway.user", Group.DATABASE, ""),
                    nothing("spring.flyway.password"),
                    nothing("diachido.postgres.bin"),
                    nothing("diachido.backups"),
                    nothing("diachido.tombstones.file"),
                    whole("diachido.reads.at-once", Group.READING, ""),
                    whole("diachido.slow-read", Group.READING, "1s"),
                    new KnownSetting(
                            "diachido.graphql.trusted-documents",
                            Group.READING,
                            "",
                            Display.NOTHING),
                    whole("diachido.graphql.trusted-only", Group.READING, "false"),
                    whole("diachido.subscriptions.max", Group.READING, "500"),
                    whole("diachido.subscriptions.backlog", Group.READING, "2000"),
                    whole("diachido.subscriptions.days", Group.READING, "7"),
                    whole("diachido.subscriptions.keep-alive", Group.READING, "12s"),
                    limit("body", "1MB"),
                    limit("tokens", "5000"),
                    limit("depth", "12"),
                    limit("aliases", "30"),
                    limit("rootfields", "20"),
                    limit("cost", "10000"),
                    limit("page", "200"),
                    limit("time", "30s"),
                    limit("operationspersocket", "100"),
                    limit("socketsperaddress", "20"),
                    limit("connectioninit", "10s"),
                    limit("publicschema", "true"));

    private static KnownSetting whole(String property, Group group, String usual) {
        return new KnownSetting(property, group, usual, Display.WHOLE);
    }

    private static KnownSetting nothing(String property) {
        return new KnownSetting(property, Group.DATABASE, "", Display.NOTHING);
    }

    private static KnownSetting limit(String name, String usual) {
        return whole("diachido.limits." + name, Group.LIMITS, usual);
    }

    /** As it stands in the environment. */
    String variable() {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
