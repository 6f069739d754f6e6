package vn.diachido.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Files: what is taken, what is made of it, and who sees it when. */
class MediaTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = bearer("editor", 6);
    private static final String NEIGHBOUR = bearer("neighbour", 7);
    private static final byte[] SOUND =
            ("ID3" + "\0".repeat(997)).getBytes(StandardCharsets.US_ASCII);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static HttpResponse<String> send(@Nullable String bearer, String type, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SERVER.address().resolve("/media?unit=6&name=a"))
                        .header("Content-Type", type)
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofByteArray(body));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return SERVER.send(request.build());
    }

    private static JsonNode sent(String type, byte[] body) {
        return JsonMapper.shared().readTree(send(EDITOR, type, body).body());
    }

    private static String code(String type, byte[] body) {
        return sent(type, body).at("/userErrors/0/code").asString("");
    }

    /** Left half red, right half blue. */
    private static byte[] picture(String format, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.RED);
        paint.fillRect(0, 0, width / 2, height);
        paint.setColor(Color.BLUE);
        paint.fillRect(width / 2, 0, width - width / 2, height);
        paint.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage shown(String url) throws IOException {
        HttpResponse<byte[]> answer = SERVER.get(url, "Authorization", EDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    @Test
    void aPictureIsMadeAnewInSizes() throws IOException {
        JsonNode file = sent("image/jpeg", jpeg(2500, 1000)).at("/file");
        assertThat(file.at("/sizes").values().stream().map(size -> size.at("/width").asInt()))
                .containsExactly(320, 960, 1920);
        BufferedImage small = shown(file.at("/sizes/0/url").asString());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(128);
        assertThat(new Color(small.getRGB(40, 60)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(280, 60)).getBlue()).isGreaterThan(200);
        JsonNode tiny = sent("image/png", picture("png", 100, 50, BufferedImage.TYPE_INT_ARGB));
        assertThat(tiny.at("/file/sizes").values()).as(tiny.toString()).hasSize(1);
        assertThat(tiny.at("/file/sizes/0/width").asInt()).isEqualTo(100);
    }

    /** A camera writes where and how it was held before the picture. */
    @Test
    void whatACameraWroteStaysBehindAndThePictureStandsUpright() throws IOException {
        byte[] plain = jpeg(400, 200);
        byte[] exif = exif((short) 6);
        byte[] held = new byte[plain.length + exif.length];
        System.arraycopy(plain, 0, held, 0, 2);
        System.arraycopy(exif, 0, held, 2, exif.length);
        System.arraycopy(plain, 2, held, 2 + exif.length, plain.length - 2);
        JsonNode answer = sent("image/jpeg", held);
        JsonNode file = answer.at("/file");
        assertThat(file.isMissingNode()).as(answer.toString()).isFalse();
        String url = file.at("/sizes/0/url").asString();
        BufferedImage upright = shown(url);
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(new Color(upright.getRGB(100, 40)).getRed()).isGreaterThan(200);
        byte[] handedOut = SERVER.get(url, "Authorization", EDITOR).body();
        assertThat(new String(handedOut, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GEHEIM");
    }

    /** A segment with an orientation and a maker's note. */
    private static byte[] exif(short orientation) {
        byte[] note = "GEHEIM".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + note.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort(orientation).putShort((short) 0);
        tiff.putInt(0).put(note);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return segment.array();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(code("image/svg+xml", svg)).isEqualTo("NO_IMAGE");
        assertThat(code("image/png", svg)).isEqualTo("NO_IMAGE");
        assertThat(code("image/jpeg", html)).isEqualTo("NO_IMAGE");
        assertThat(sent("nonsense", html).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(code("image/jpeg", new byte[0])).isEqualTo("NO_IMAGE");
        assertThat(code("image/png", jpeg(10, 10))).isEqualTo("OTHER_TYPE");
        assertThat(code("image/jpeg", Arrays.copyOf(jpeg(300, 300), 200)))
                .isEqualTo("BROKEN_IMAGE");
        assertThat(code("audio/mpeg", html)).isEqualTo("NO_AUDIO");
        assertThat(code("audio/ogg", SOUND)).isEqualTo("OTHER_TYPE");
        JsonNode refused = sent("image/png", svg);
        assertThat(refused.at("/userErrors/0/message").asString()).startsWith("This is no JPEG");
    }

    /** A header of some bytes that stands for 3.6 gigapixels. */
    @Test
    void aFloodOfPixelsIsRefusedBeforeItIsUnpacked() {
        byte[] flood = picture("png", 1, 1, BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(flood).putInt(16, 20_000).putInt(20, 20_000);
        CRC32 crc = new CRC32();
        crc.update(flood, 12, 17);
        ByteBuffer.wrap(flood).putInt(29, (int) crc.getValue());
        assertThat(code("image/png", flood)).isEqualTo("TOO_MANY_PIXELS");
    }

    /** Words beside a picture that would fill the memory twice over if anybody unpacked them. */
    @Test
    void whatIsPackedBesideAPictureIsNotUnpacked() {
        byte[] words = packed(1_500);
        byte[] chunk = new byte[12 + 3 + words.length];
        ByteBuffer.wrap(chunk)
                .putInt(3 + words.length)
                .put("zTXta\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(words);
        CRC32 crc = new CRC32();
        crc.update(chunk, 4, chunk.length - 8);
        ByteBuffer.wrap(chunk).putInt(chunk.length - 4, (int) crc.getValue());
        byte[] plain = picture("png", 20, 10, BufferedImage.TYPE_INT_RGB);
        ByteBuffer bomb = ByteBuffer.allocate(plain.length + chunk.length);
        bomb.put(plain, 0, 33).put(chunk).put(plain, 33, plain.length - 33);
        JsonNode taken = sent("image/png", bomb.array());
        assertThat(taken.at("/file/sizes/0/width").asInt()).as(taken.toString()).isEqualTo(20);
    }

    /** So many megabytes of nothing. */
    private static byte[] packed(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                deflater.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aFileTooBigIsRefused() {
        assertThat(code("image/jpeg", new byte[(25 << 20) + 1])).isEqualTo("FILE_TOO_BIG");
    }

    @Test
    void onlyThoseWithARoleThereMaySend() {
        assertThat(send(null, "image/jpeg", jpeg(10, 10)).statusCode()).isEqualTo(401);
        assertThat(send(NEIGHBOUR, "image/jpeg", jpeg(10, 10)).statusCode()).isEqualTo(401);
    }

    @Test
    void aFileIsPublicWhileAPublishedSiteShowsIt() {
        JsonNode picture = sent("image/jpeg", jpeg(50, 40)).at("/file");
        JsonNode sound = sent("audio/mpeg", SOUND).at("/file");
        String url = picture.at("/sizes/0/url").asString();
        assertThat(status(url, null)).isEqualTo(404);
        assertThat(status(url, NEIGHBOUR)).isEqualTo(404);
        assertThat(status(url, EDITOR)).isEqualTo(200);
        String site = publish(picture.at("/digest").asString(), sound.at("/digest").asString());
        assertThat(status(url, null)).isEqualTo(200);
        JsonNode media =
                SERVER.graphQl(
                                "{ site(id: \"%s\") { media { kind url width height licence alternativeText en:"
                                                .formatted(site)
                                        + " alternativeText(language: \"en\") } } }")
                        .at("/data/site/media");
        assertThat(media.at("/0/url").asString()).isEqualTo(url);
        assertThat(media.at("/0/width").asInt()).isEqualTo(50);
        assertThat(media.at("/0/alternativeText").asString()).isEqualTo("Đình nhìn từ cổng");
        assertThat(media.at("/0/en").asString()).isEqualTo("Seen from the gate");
        assertThat(media.at("/1/width").isNull()).isTrue();
        HttpResponse<byte[]> part = SERVER.get(media.at("/1/url").asString(), "Range", "bytes=0-9");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(10);
        assertThat(part.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        mutate("withdrawSite(input: {id: \"%s\", note: \"x\"}) { site { id } }".formatted(site));
        assertThat(status(url, null)).isEqualTo(404);
        assertThat(status(url, EDITOR)).isEqualTo(200);
    }

    /** Who sends the same picture later sees theirs, and nothing of the other's. */
    @Test
    void theSamePictureOfAnotherIsAnother() {
        String second = bearer("second", 6);
        byte[] picture = jpeg(33, 44);
        JsonNode mine = sent("image/jpeg", picture).at("/file");
        JsonNode theirs =
                JsonMapper.shared()
                        .readTree(send(second, "image/jpeg", picture).body())
                        .at("/file");
        assertThat(theirs.at("/digest")).isNotEqualTo(mine.at("/digest"));
        assertThat(sent("image/jpeg", picture).at("/file/digest")).isEqualTo(mine.at("/digest"));
        assertThat(status(theirs.at("/sizes/0/url").asString(), second)).isEqualTo(200);
    }

    private static int status(String url, @Nullable String bearer) {
        return (bearer == null ? SERVER.get(url) : SERVER.get(url, "Authorization", bearer))
                .statusCode();
    }

    private static JsonNode mutate(String field) {
        JsonNode answer = SERVER.graphQlAs(EDITOR, "mutation { it: " + field + " }", Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/it");
    }

    private static String publish(String picture, String sound) {
        JsonNode draft =
                mutate(
                        """
                        saveSiteDraft(input: {name: "Đình", unit: "6", media: [
                            {kind: IMAGE, file: "%s", licence: "CC BY 4.0", alternatives: [{language: "vi", text: "Đình nhìn từ cổng"}, {language: "en", text: "Seen from the gate"}]},
                            {kind: AUDIO, file: "%s", licence: "CC0", alternatives: [{language: "vi", text: "Lời kể"}]},
                            {kind: VIDEO, url: "https://example.vn/v", licence: "CC0", alternatives: [{language: "vi", text: "Phim"}]}
                        ]}) { siteDraft { id } userErrors { code } }\
                        """
                                .formatted(picture, sound));
        assertThat(draft.at("/userErrors").values()).as(draft.toString()).isEmpty();
        JsonNode site =
                mutate(
                        "publishSiteDraft(input: {id: \"%s\"}) { site { id } userErrors { code } }"
                                .formatted(draft.at("/siteDraft/id").asString()));
        assertThat(site.at("/userErrors").values()).as(site.toString()).isEmpty();
        return site.at("/site/id").asString();
    }

    @Test
    void aMediumNeedsWordsALicenceAndAFileThatIsThere() {
        assertThat(refused("{kind: IMAGE, licence: \"x\", alternatives: []}"))
                .isEqualTo("FILE_NEEDED");
        assertThat(
                        refused(
                                "{kind: VIDEO, url: \"javascript:alert(1)\", licence: \"x\", alternatives: []}"))
                .isEqualTo("LINK_NEEDED");
        assertThat(
                        refused(
                                "{kind: VIDEO, url: \"https://a.vn/x\", licence: \" \", alternatives: []}"))
                .isEqualTo("LICENCE_NEEDED");
        assertThat(
                        refused(
                                "{kind: VIDEO, url: \"https://a.vn/x\", licence: \"x\", alternatives: []}"))
                .isEqualTo("ALTERNATIVE_NEEDED");
        assertThat(
                        refused(
                                "{kind: IMAGE, file: \"%s\", licence: \"x\", alternatives: [{language: \"vi\", text: \"a\"}]}"
                                        .formatted("0".repeat(32))))
                .isEqualTo("UNKNOWN_FILE");
    }

    private static String refused(String medium) {
        return mutate(
                        "saveSiteDraft(input: {name: \"x\", unit: \"6\", media: [%s]}) { userErrors { code } }"
                                .formatted(medium))
                .at("/userErrors/0/code")
                .asString("");
    }
}
