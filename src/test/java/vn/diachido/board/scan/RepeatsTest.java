package vn.diachido.board.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.diachido.board.BoardCode;
import vn.diachido.board.Visit;

class RepeatsTest {

    private static final BoardCode BOARD = new BoardCode("22222222222");

    private Instant now = Instant.parse("2026-05-01T08:00:00Z");
    private final Repeats repeats = new Repeats(() -> now);

    private static Visit visit(String address, String agent) {
        return new Visit(BOARD, "vi", address, agent);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void oneVisitorIsCountedOnceInTenMinutes() {
        assertThat(repeats.isNew(visit("203.0.113.1", "phone"))).isTrue();
        for (int minute = 1; minute < 10; minute++) {
            pass(Duration.ofMinutes(1));
            assertThat(repeats.isNew(visit("203.0.113.1", "phone")))
                    .as("minute %d", minute)
                    .isFalse();
        }
        pass(Duration.ofMinutes(1));
        assertThat(repeats.isNew(visit("203.0.113.1", "phone"))).isTrue();
    }

    @Test
    void otherAddressesAgentsAndBoardsAreOthers() {
        assertThat(repeats.isNew(visit("203.0.113.1", "phone"))).isTrue();
        assertThat(repeats.isNew(visit("203.0.113.2", "phone"))).isTrue();
        assertThat(repeats.isNew(visit("203.0.113.1", "tablet"))).isTrue();
        assertThat(
                        repeats.isNew(
                                new Visit(
                                        BoardCode.random(new java.security.SecureRandom()),
                                        "vi",
                                        "203.0.113.1",
                                        "phone")))
                .isTrue();
        assertThat(repeats.isNew(visit("203.0.113.1", "phone"))).isFalse();
    }

    @Test
    void tenThousandScansFromOneAddressAreAHundredAtMost() {
        int counted = 0;
        for (int i = 0; i < 10_000; i++) {
            counted += repeats.isNew(visit("203.0.113.1", "agent " + i)) ? 1 : 0;
        }
        assertThat(counted).isEqualTo(Repeats.MOST_PER_ADDRESS);
        assertThat(repeats.isNew(visit("203.0.113.2", "agent"))).isTrue();
    }

    @Test
    void keysGoWithTheirTenMinutes() {
        for (int minute = 0; minute < 60; minute++) {
            repeats.isNew(visit("203.0.113.1", "phone " + minute));
            assertThat(repeats.keys()).isLessThanOrEqualTo(11);
            pass(Duration.ofMinutes(1));
        }
        pass(Duration.ofMinutes(10));
        repeats.forget();
        assertThat(repeats.keys()).isZero();
    }
}
