package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Administrators, and nobody else, see how the server is and by which settings it runs. */
class HealthTest {

    private static final String SECRET = "nobody-reads-this";
    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final Path BACKUPS = backups();
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.public-address=https://health.example.vn",
                    "--diachido.tombstones.file=" + BACKUPS.resolve(SECRET),
                    "--diachido.backups=" + BACKUPS,
                    "--diachido.limits.cost=9999");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final String ADMINISTRATOR = ACCOUNTS.bearer(Role.ADMINISTRATOR);
    private static final String EDITOR = ACCOUNTS.bearer(Role.PROVINCE_EDITOR);

    private static final String HEALTH =
            "{ health { version startedAt javaVersion processors heap { usedBytes limitBytes } disk { usedBytes limitBytes }"
                    + " database { version postgisVersion own startedAt schemaVersion changedAt bytes connections connectionsMax }"
                    + " stores { kind bytes count } imports { name title at demonstration } backup { at bytes }"
                    + " checks { subject grade } } }";
    private static final String SETTINGS = "{ settings { name group about value hidden source } }";

    private static Path backups() {
        try {
            Path folder = Files.createTempDirectory("backups");
            Files.writeString(folder.resolve("monday.dump"), "12345");
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode ask(@Nullable String bearer, String document) {
        return SERVER.graphQlAs(bearer, document, Map.of());
    }

    private static JsonNode setting(String name) {
        return ask(ADMINISTRATOR, SETTINGS).at("/data/settings").values().stream()
                .filter(setting -> setting.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void administratorsSeeHowItIs() {
        JsonNode answer = ask(ADMINISTRATOR, HEALTH);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        JsonNode health = answer.at("/data/health");
        assertThat(health.at("/database/version").asString()).matches("\\d\\d.*");
        assertThat(health.at("/database/postgisVersion").asString()).startsWith("3.");
        assertThat(health.at("/database/own").asBoolean()).isFalse();
        assertThat(health.at("/database/schemaVersion").asInt()).isGreaterThanOrEqualTo(18);
        assertThat(health.at("/database/bytes").asDouble()).isPositive();
        assertThat(health.at("/stores").values().stream().map(it -> it.at("/kind").asString()))
                .contains("UNITS", "SITES", "ACCESS", "PAGES", "OTHER")
                .doesNotHaveDuplicates();
        assertThat(health.at("/imports").values()).isNotEmpty();
        assertThat(health.at("/backup/bytes").asDouble()).isEqualTo(5);
        assertThat(health.at("/checks").toString())
                .contains(
                        "{\"subject\":\"PUBLIC_ADDRESS\",\"grade\":\"GOOD\"}",
                        "{\"subject\":\"PROXIES\",\"grade\":\"DOUBTFUL\"}",
                        "{\"subject\":\"PROVIDERS\",\"grade\":\"UNUSED\"}",
                        "{\"subject\":\"BACKUP\",\"grade\":\"GOOD\"}");
    }

    @Test
    void nobodyElseSeesIt() {
        for (String bearer : new @Nullable String[] {null, EDITOR}) {
            for (String document : List.of(HEALTH, SETTINGS)) {
                assertThat(ask(bearer, document).at("/errors/0/extensions/code").asString())
                        .isEqualTo("NOT_ALLOWED");
            }
        }
    }

    @Test
    void settingsSayWhereTheyComeFrom() {
        assertThat(setting("DIACHIDO_LIMITS_COST").at("/value").asString()).isEqualTo("9999");
        assertThat(setting("DIACHIDO_LIMITS_COST").at("/source").asString())
                .isEqualTo("COMMAND_LINE");
        assertThat(setting("DIACHIDO_LIMITS_PAGE").at("/value").asString()).isEqualTo("200");
        assertThat(setting("DIACHIDO_SLOW_READ").at("/source").asString()).isEqualTo("USUAL");
        assertThat(setting("DIACHIDO_PUBLIC_ADDRESS").at("/value").asString())
                .isEqualTo("https://health.example.vn");
    }

    @Test
    void secretsAndPlacesAreNotShown() {
        String all = ask(ADMINISTRATOR, SETTINGS).toString() + ask(ADMINISTRATOR, HEALTH);
        assertThat(all)
                .doesNotContain(SECRET, BACKUPS.toString(), System.getProperty("java.home"))
                .doesNotContain(DATABASE.password());
        JsonNode password = setting("SPRING_DATASOURCE_PASSWORD");
        assertThat(password.at("/hidden").asBoolean()).isTrue();
        assertThat(password.at("/value").isNull()).isTrue();
        assertThat(setting("DIACHIDO_TOMBSTONES_FILE").at("/hidden").asBoolean()).isTrue();
    }

    /** A setting that the guide names and the screen does not, or the other way round, is a gap. */
    @Test
    void theGuideNamesTheSame() {
        Set<String> told = new TreeSet<>();
        Pattern row = Pattern.compile("(?m)^\\| `((?:DIACHIDO|SPRING)_[A-Z_]+)` \\|");
        for (String page : List.of("operations", "accounts")) {
            row.matcher(text(page)).results().forEach(match -> told.add(match.group(1)));
        }
        told.removeIf(name -> name.contains("_OPENID_"));
        Set<String> shown = new TreeSet<>();
        ask(ADMINISTRATOR, SETTINGS)
                .at("/data/settings")
                .values()
                .forEach(setting -> shown.add(setting.at("/name").asString()));
        assertThat(shown).containsAll(told);
        shown.removeAll(told);
        assertThat(shown).allMatch(name -> named(name), "is told of in the guide");
    }

    private static boolean named(String name) {
        return List.of("operations", "access").stream().anyMatch(page -> text(page).contains(name));
    }

    private static String text(String page) {
        try {
            return Files.readString(Path.of("src/docs/" + page + ".md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
