package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "Định Hóa, Định Hoá",
        "Thụy Hùng, Thuỵ Hùng",
        "Quế Sơn, Quế Sơn",
        "Thị Trấn, Thị trấn",
        "Ea H'Leo, Ea H’leo",
        "Bà Rịa - Vũng Tàu, Bà Rịa–Vũng Tàu"
    })
    void holdsNamesEqualOverThePlaceOfTheTone(String one, String other) {
        assertThat(Texts.sameName(one, other)).isTrue();
        assertThat(Texts.sameName(one, Normalizer.normalize(other, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Định Hóa, Đình Hoa", "Văn Lang, Văn Lăng", "Phó Bảng, Phố Bảng", "Sa Lý, Xa Lý"})
    void keepsOtherNamesApart(String one, String other) {
        assertThat(Texts.sameName(one, other)).isFalse();
    }

    @Test
    void takesControlCharactersForBlanks() {
        assertThat(Texts.clean("\u0000Định\u0000 \u001F\tHóa\u0000\u0000")).isEqualTo("Định Hóa");
    }

    @Test
    void makesPlainKeysOfWords() {
        assertThat(Texts.plainKey("Thị trấn")).isEqualTo("thi_tran");
        assertThat(Texts.plainKey("thi_tran")).isEqualTo("thi_tran");
        assertThat(Texts.plainKey("Đặc khu")).isEqualTo("dac_khu");
    }
}
