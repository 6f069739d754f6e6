package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    private static String of(String name) {
        return Slug.of(name, Set.of());
    }

    @Test
    void isTheNameInPlainLetters() {
        assertThat(of("Đình Đầm Hà")).isEqualTo("dinh-dam-ha");
        assertThat(of("An toàn khu (ATK) Định Hóa")).isEqualTo("an-toan-khu-atk-dinh-hoa");
        assertThat(of("Bàn Than – Hòn Mang – Hòn Dứa")).isEqualTo("ban-than-hon-mang-hon-dua");
        assertThat(of("Ưu Ơn Ẵ Đ 1949-1952!")).isEqualTo("uu-on-a-d-1949-1952");
        assertThat(of("Đình")).as("decomposed").isEqualTo("dinh");
    }

    @Test
    void isNeverEmptyAndNeverTooLong() {
        assertThat(of("寺")).isEqualTo("dia-diem");
        assertThat(of("«…»")).isEqualTo("dia-diem");
        assertThat(of("Nhà lưu niệm ".repeat(40)))
                .hasSizeLessThanOrEqualTo(100)
                .matches("((nha|luu|niem)-?)+(?<!-)");
        assertThat(of("a".repeat(500))).hasSize(100);
    }

    @Test
    void isNumberedWhereTaken() {
        assertThat(Slug.of("Đình", Set.of("dinh"))).isEqualTo("dinh-2");
        assertThat(Slug.of("Đình", Set.of("dinh", "dinh-2", "dinh-3"))).isEqualTo("dinh-4");
    }
}
