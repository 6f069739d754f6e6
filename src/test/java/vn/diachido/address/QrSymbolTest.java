package vn.diachido.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QrSymbolTest {

    private final Random random = new Random(7);

    @Test
    void isReadBackFromItsPicture() throws Exception {
        for (int i = 0; i < 20; i++) {
            String link = "https://diachido.example.vn" + "/q/" + Math.abs(random.nextLong());
            assertThat(QrPicture.of(QrSymbol.of(link).toSvg("x", "")).decode()).isEqualTo(link);
        }
    }

    @Test
    void isReadBackWithACaption() throws Exception {
        String link = "http://127.0.0.1:8080/q/22222222222";
        String svg = QrSymbol.of(link).toSvg("x", "Bản thử – đừng in");
        assertThat(svg).contains("Bản thử – đừng in");
        assertThat(QrPicture.of(svg).decode()).isEqualTo(link);
    }

    @Test
    void hasAQuietZoneOfFourModules() throws Exception {
        QrPicture picture = QrPicture.of(QrSymbol.of("https://a.vn/q/22222222222").toSvg("x", ""));
        assertThat(picture.whiteMargin()).isEqualTo(4);
    }

    @Test
    void survivesAScratchAndADrillHole() throws Exception {
        String link = "https://diachido.example.vn/q/22222222222";
        QrPicture picture = QrPicture.of(QrSymbol.of(link).toSvg("x", ""));
        picture.paintWhite(17, 17, 5, 5);
        assertThat(picture.decode()).isEqualTo(link);
    }

    @Test
    void escapesItsWords() {
        assertThat(QrSymbol.of("x").toSvg("<script>&", "\"<b>"))
                .doesNotContain("<script>", "<b>")
                .contains("&#60;script&#62;&#38;");
    }
}
