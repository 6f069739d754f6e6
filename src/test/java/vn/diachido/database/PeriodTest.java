package vn.diachido.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void holdsItsFirstDayAndNotItsLastBound() {
        Period period = new Period(REFORM, REFORM.plusDays(2));

        assertThat(period.contains(REFORM.minusDays(1))).isFalse();
        assertThat(period.contains(REFORM)).isTrue();
        assertThat(period.contains(REFORM.plusDays(1))).isTrue();
        assertThat(period.contains(REFORM.plusDays(2))).isFalse();
    }

    @Test
    void isOpenWhereItHasNoBound() {
        assertThat(Period.from(REFORM).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.until(REFORM).contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(REFORM, REFORM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsWhatMeetsOrOverlaps() {
        Period before = new Period(REFORM.minusDays(30), REFORM);
        Period after = new Period(REFORM, REFORM.plusDays(90));
        Period part = new Period(REFORM.plusDays(10), REFORM.plusDays(20));
        Period apart = Period.from(REFORM.plusDays(100));

        assertThat(Period.joined(List.of(apart, part, after, before)))
                .containsExactly(new Period(REFORM.minusDays(30), REFORM.plusDays(90)), apart);
        assertThat(Period.joined(List.of(Period.until(REFORM), after)))
                .containsExactly(Period.until(REFORM.plusDays(90)));
    }

    @Test
    void readsAndWritesTheTextOfPostgres() {
        assertThat(Period.parse("[2025-07-01,2026-04-30)"))
                .isEqualTo(new Period(REFORM, LocalDate.of(2026, 4, 30)));
        assertThat(Period.parse("(,2025-07-01)")).isEqualTo(Period.until(REFORM));
        assertThat(Period.parse("[2025-07-01,)")).isEqualTo(Period.from(REFORM));
        assertThat(Period.from(REFORM)).hasToString("[2025-07-01,)");
    }
}
