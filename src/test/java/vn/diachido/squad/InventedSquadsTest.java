package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import vn.diachido.squad.InventedSquads.Invented;

class InventedSquadsTest {

    /** Forty hamlets in eight communes. */
    private static final List<HamletPlace> HAMLETS =
            IntStream.range(0, 40)
                    .mapToObj(i ->
                            new HamletPlace(
                                    i,
                                    "Xóm " + i,
                                    100 + i % 8,
                                    "Xã Số " + i % 8,
                                    105 + i / 100.0,
                                    21 + i / 50.0))
                    .toList();

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(InventedSquads.of(HAMLETS, 7, 20)).isEqualTo(InventedSquads.of(HAMLETS, 7, 20));
        assertThat(InventedSquads.of(HAMLETS, 8, 20))
                .isNotEqualTo(InventedSquads.of(HAMLETS, 7, 20));
        assertThat(InventedSquads.of(HAMLETS, 7, 30).subList(0, 20))
                .as("more squads leave the first where they are")
                .isEqualTo(InventedSquads.of(HAMLETS, 7, 20));
    }

    @Test
    void areNoMoreThanHamlets() {
        assertThat(InventedSquads.of(HAMLETS, 1, 0)).isEmpty();
        assertThat(InventedSquads.of(HAMLETS, 1, 1_000)).hasSize(40);
        assertThat(InventedSquads.of(List.of(), 1, 10)).isEmpty();
    }

    @Test
    void areOneOfEachCommuneAndTheRestOfHamlets() {
        List<Invented> squads = InventedSquads.of(HAMLETS, 3, 40);
        assertThat(squads)
                .filteredOn(squad -> squad.level().equals("COMMUNE"))
                .hasSize(8)
                .allMatch(squad -> squad.kind().equals("YOUTH_DIGITAL_SQUAD"))
                .allMatch(squad ->
                        squad.name().matches("Đội hình thanh niên chuyển đổi số xã Số \\d"));
        assertThat(squads)
                .filteredOn(squad -> squad.level().equals("HAMLET"))
                .hasSize(32)
                .allMatch(squad ->
                        squad.name().matches("Tổ công nghệ số cộng đồng Xóm \\d+, xã Số \\d"));
    }

    @Test
    void haveTheirBaseNearTheirHamlet() {
        for (Invented squad : InventedSquads.of(HAMLETS, 5, 40)) {
            double nearest =
                    HAMLETS.stream()
                            .mapToDouble(hamlet ->
                                    Geodesic.WGS84.Inverse(
                                                    hamlet.latitude(),
                                                    hamlet.longitude(),
                                                    squad.latitude(),
                                                    squad.longitude())
                                            .s12)
                            .min()
                            .orElseThrow();
            assertThat(nearest).isLessThan(405);
        }
    }
}
