package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource({
        "1947, 1947-01-01, 1947-12-31",
        "1947-05, 1947-05-01, 1947-05-31",
        "1948-02~, 1948-02-01, 1948-02-29",
        "1947-05-20?, 1947-05-20, 1947-05-20",
        "194X, 1940-01-01, 1949-12-31",
        "12XX, 1200-01-01, 1299-12-31",
        "-0500, -0500-01-01, -0500-12-31",
        "1947/1950-06, 1947-01-01, 1950-06-30",
        "1945%/1954~, 1945-01-01, 1954-12-31",
        "1947/.., 1947-01-01,",
        "/1950, , 1950-12-31"
    })
    void saysWhichDaysMayBeMeant(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        UncertainDate date = UncertainDate.of(text).orElseThrow();
        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "47",
                "1947-13",
                "1947-02-30",
                "1950/1947",
                "../..",
                "/",
                "thế kỷ 13",
                "-12XX",
                "194X-05",
                "1947--",
                "1947/1948/1949",
                "1947 "
            })
    void takesNothingElse(String text) {
        assertThat(UncertainDate.of(text)).isEmpty();
    }
}
