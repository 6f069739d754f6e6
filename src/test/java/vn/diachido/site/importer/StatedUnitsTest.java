package vn.diachido.site.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diachido.site.importer.StatedUnits.Edge;
import vn.diachido.site.importer.StatedUnits.Unit;

class StatedUnitsTest {

    private static final Unit QUANG_NINH =
            new Unit(1, null, "PROVINCE", "Quảng Ninh", "Tỉnh Quảng Ninh");
    private static final Unit THAI_NGUYEN =
            new Unit(2, null, "PROVINCE", "Thái Nguyên", "Tỉnh Thái Nguyên");
    private static final Unit DAM_HA_DISTRICT =
            new Unit(10, 1L, "DISTRICT", "Đầm Hà", "Huyện Đầm Hà");
    private static final Unit DINH_HOA = new Unit(20, 2L, "DISTRICT", "Định Hoá", "Huyện Định Hoá");
    private static final Unit TOWNSHIP = new Unit(100, 10L, "COMMUNE", "Đầm Hà", "Thị trấn Đầm Hà");
    private static final Unit COMMUNE = new Unit(101, 10L, "COMMUNE", "Đầm Hà", "Xã Đầm Hà");
    private static final Unit SPLIT = new Unit(200, 20L, "COMMUNE", "Điềm Mặc", "Xã Điềm Mặc");
    private static final Unit KEPT = new Unit(201, 20L, "COMMUNE", "Lam Vỹ", "Xã Lam Vỹ");

    /** 900 and 901 live today; 902 was founded and ended between. */
    private final StatedUnits units =
            new StatedUnits(
                    List.of(
                            QUANG_NINH,
                            THAI_NGUYEN,
                            DAM_HA_DISTRICT,
                            DINH_HOA,
                            TOWNSHIP,
                            COMMUNE,
                            SPLIT,
                            KEPT),
                    List.of(
                            new Edge(100, 902),
                            new Edge(902, 900),
                            new Edge(101, 900),
                            new Edge(200, 900),
                            new Edge(200, 901),
                            new Edge(901, 200)),
                    Set.of(900L, 901L, 201L));

    private Set<Long> find(
            @Nullable String province, @Nullable String district, String... communes) {
        return units.find(new StatedAddress(province, district, List.of(communes)));
    }

    @Test
    void followsTheLineageToToday() {
        assertThat(find("Quảng Ninh", "Đầm Hà", "Đầm Hà (thị trấn)")).containsExactly(900L);
        assertThat(find("Tỉnh Quảng Ninh", "Huyện Đầm Hà", "Xã Đầm Hà")).containsExactly(900L);
    }

    @Test
    void tellsUnitsOfOneNameApartByTheirKind() {
        StatedUnits twoFates =
                new StatedUnits(
                        List.of(QUANG_NINH, DAM_HA_DISTRICT, TOWNSHIP, COMMUNE),
                        List.of(new Edge(100, 900), new Edge(101, 901)),
                        Set.of(900L, 901L));
        StatedAddress commune = new StatedAddress("Quảng Ninh", "Đầm Hà", List.of("Đầm Hà (xã)"));
        assertThat(twoFates.find(commune)).containsExactly(901L);
        StatedAddress either = new StatedAddress("Quảng Ninh", "Đầm Hà", List.of("Đầm Hà"));
        assertThat(twoFates.find(either)).containsExactly(900L, 901L);
    }

    @Test
    void findsEverySuccessorOfASplitUnit() {
        assertThat(find("Thái Nguyên", "Định Hóa", "Điềm Mặc")).containsExactly(900L, 901L);
    }

    @Test
    void takesAllCommunesOfADistrict() {
        assertThat(find("Thái Nguyên", "Định Hóa")).containsExactly(201L, 900L, 901L);
    }

    @Test
    void keepsAUnitThatStillLives() {
        assertThat(find("Thái Nguyên", "Định Hóa", "Lam Vỹ")).containsExactly(201L);
    }

    @Test
    void findsNothingWhereANameIsUnknownOrTooWide() {
        assertThat(find("Quảng Ninh", "Hoành Bồ")).isEmpty();
        assertThat(find("Quảng Ninh", "Định Hóa", "Lam Vỹ")).isEmpty();
        assertThat(find("Thái Nguyên", "Định Hóa", "Lam Vy")).as("another tone").isEmpty();
        assertThat(find("Quảng Ninh", null)).isEmpty();
        assertThat(find(null, null)).isEmpty();
    }

    @Test
    void joinsSeveralCommunes() {
        assertThat(find("Thái Nguyên", null, "Lam Vỹ", "Điềm Mặc"))
                .containsExactly(201L, 900L, 901L);
    }

    @Test
    void isWrittenAsOneLine() {
        assertThat(new StatedAddress("Quảng Ninh", "Đầm Hà", List.of("Đầm Hà (thị trấn)")).text())
                .isEqualTo("Thị trấn Đầm Hà, Đầm Hà, Quảng Ninh");
    }
}
