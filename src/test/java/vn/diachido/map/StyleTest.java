package vn.diachido.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.UnitServer;

/** Styles that other programs load by one address. */
class StyleTest {

    private static final Path FRONT_END = Path.of("src/main/frontend").toAbsolutePath();
    private static final Path SPECIFICATION =
            FRONT_END.resolve("node_modules/@maplibre/maplibre-gl-style-spec");

    private static JsonNode style(String path) {
        return JsonMapper.shared().readTree(UnitServer.get().get(path).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void keepsToTheSpecification(String name) throws Exception {
        assumeThat(SPECIFICATION).as("npm ci in src/main/frontend").exists();
        byte[] style = UnitServer.get().get("/styles/" + name + ".json").body();
        Process node =
                new ProcessBuilder(
                                "node",
                                "src/test/resources/map/validate-style.mjs",
                                FRONT_END.toString())
                        .redirectErrorStream(true)
                        .start();
        try (OutputStream input = node.getOutputStream()) {
            input.write(style);
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(node.waitFor()).isZero();
    }

    @Test
    void leadsToThisServerOnly() {
        String address = UnitServer.get().address().toString();
        JsonNode style = style("/styles/light.json?asOf=2026-01-01");
        assertThat(style.at("/sources/units/url").asString())
                .isEqualTo(address + "/tiles/units.json?asOf=2026-01-01");
        assertThat(style.at("/font-faces/Noto Sans/0/url").asString())
                .isEqualTo(address + "/assets/fonts/noto-sans-vietnamese-400-normal.woff2");
        assertThat(style.toString().replace(address, "")).doesNotContain("://");
        String source = style.at("/sources/sites/url").asString().substring(address.length());
        assertThat(UnitServer.get().get(source).statusCode()).isEqualTo(200);
    }

    @Test
    void speaksBothLanguagesAndHasTwoPalettes() {
        assertThat(style("/styles/light.json").toString())
                .contains("Quần đảo Hoàng Sa\\n(Việt Nam)");
        assertThat(style("/styles/light.json?lang=en").toString())
                .contains("Trường Sa Archipelago\\n(Việt Nam)")
                .contains("EAST SEA");
        assertThat(style("/styles/dark.json").at("/layers/0/paint"))
                .isNotEqualTo(style("/styles/light.json").at("/layers/0/paint"));
        assertThat(style("/styles/dark.json").toString()).doesNotContain("\"@");
    }

    /** The file that a style names is the one the build of the front end writes. */
    @Test
    void fontsAreThoseOfTheFrontEnd() throws Exception {
        String built = Files.readString(FRONT_END.resolve("vite.config.ts"));
        assertThat(built).contains("assets/fonts/[name][extname]");
        String used = Files.readString(FRONT_END.resolve("src/map/fonts.ts"));
        for (String weight : new String[] {"400", "600"}) {
            assertThat(used)
                    .contains("noto-sans-latin-" + weight + "-normal.woff2")
                    .contains("noto-sans-vietnamese-" + weight + "-normal.woff2");
        }
    }

    @Test
    void namesTheStylesThereAre() {
        HttpResponse<byte[]> answer = UnitServer.get().get("/styles/nope.json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("UNKNOWN_STYLE")
                .contains("dark, light");
    }
}
