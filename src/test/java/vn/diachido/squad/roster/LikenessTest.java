package vn.diachido.squad.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diachido.squad.roster.Likeness.Known;
import vn.diachido.squad.roster.Likeness.Reason;

/** The same person in two lists. */
class LikenessTest {

    private static Known known(
            String name, @Nullable Integer year, @Nullable LocalDate date, @Nullable String phone) {
        return new Known(1, name, year, date, phone, 6, null);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, NGUYỄN THỊ HÒA, SAME_NAME",
        "Trần Quốc Toản, Trần  Quốc Toản, SAME_NAME",
        "Đặng Văn Đức, Dang Van Duc, NAME_WITHOUT_MARKS",
        "Đặng Văn Đức, Đang Văn Duc, NAME_WITHOUT_MARKS",
        "Lê Thị Ân, Le Thi An, NAME_WITHOUT_MARKS",
        "Hoàng Minh Châu, Minh Châu Hoàng, NAME_IN_OTHER_ORDER",
        "Hoàng Minh Châu, chau hoang minh, NAME_IN_OTHER_ORDER",
        "Lê Thị Án, Lê Thị Ẩn, OTHER_MARKS",
        "Nguyễn Văn A, Nguyễn Văn B, ",
        "Nguyễn Văn A, Nguyễn A, ",
        "Lê Thị Ân, Lê Thị Ấn, NAME_WITHOUT_MARKS"
    })
    void namesAreComparedAsPeopleWriteThem(String one, String other, @Nullable Reason reason) {
        assertThat(NameLikeness.compare(one, other)).isEqualTo(reason);
        assertThat(NameLikeness.compare(other, one)).isEqualTo(reason);
        for (Normalizer.Form form : Normalizer.Form.values()) {
            if (form == Normalizer.Form.NFC || form == Normalizer.Form.NFD) {
                assertThat(NameLikeness.compare(Normalizer.normalize(one, form), other))
                        .isEqualTo(reason);
            }
        }
    }

    @Test
    void theScoreIsTheSumOfItsReasons() {
        LocalDate day = LocalDate.of(1999, 2, 3);
        Known one = known("Nguyễn Văn An", 1999, day, "+84912345678");
        assertThat(Likeness.of(one, one))
                .isEqualTo(
                        new Likeness(
                                1,
                                List.of(
                                        Reason.SAME_NAME,
                                        Reason.SAME_BIRTH_DATE,
                                        Reason.SAME_PHONE,
                                        Reason.SAME_UNIT)));
        assertThat(Likeness.of(one, known("Nguyen Van An", 1999, null, null)))
                .isEqualTo(
                        new Likeness(
                                0.75,
                                List.of(
                                        Reason.NAME_WITHOUT_MARKS,
                                        Reason.SAME_BIRTH_YEAR,
                                        Reason.SAME_UNIT)));
        assertThat(
                        Likeness.of(
                                        one,
                                        known(
                                                "Nguyễn Văn An",
                                                1999,
                                                LocalDate.of(1999, 3, 2),
                                                null))
                                .reasons())
                .contains(Reason.DAY_AND_MONTH_SWAPPED);
        assertThat(Likeness.of(one, known("Nguyễn Văn An", 1987, null, null)).score())
                .isLessThan(0.5);
        assertThat(Likeness.of(one, known("Trần Thị B", 1999, day, "+84912345678")))
                .isEqualTo(Likeness.NONE);
    }

    /** Whatever is compared: both ways alike, within bounds, and what its reasons say. */
    @Test
    void aScoreCanBeChecked() {
        Random random = new Random(7);
        List<String> names = List.of("Lê Thị Ân", "Le Thi An", "Ân Lê Thị", "Trần B");
        for (int i = 0; i < 2_000; i++) {
            Known one = any(random, names);
            Known other = any(random, names);
            Likeness likeness = Likeness.of(one, other);
            assertThat(Likeness.of(other, one)).isEqualTo(likeness);
            int points = likeness.reasons().stream().mapToInt(Reason::points).sum();
            assertThat(likeness.score()).isEqualTo(Math.clamp(points, 0, 100) / 100.0);
        }
    }

    private static Known any(Random random, List<String> names) {
        LocalDate date = random.nextBoolean() ? LocalDate.of(1999, 1 + random.nextInt(3), 2) : null;
        Integer year = date != null ? Integer.valueOf(1999) : random.nextBoolean() ? 1998 : null;
        return new Known(
                random.nextInt(100),
                Objects.requireNonNull(names.get(random.nextInt(names.size()))),
                year,
                date,
                random.nextBoolean() ? "+8491234567" + random.nextInt(2) : null,
                random.nextInt(2),
                null);
    }
}
