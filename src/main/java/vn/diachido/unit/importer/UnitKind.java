package vn.diachido.unit.importer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.diachido.exchange.Texts;

/** What a unit is called by law, with the words for it in files and before names. */
enum UnitKind {
    PROVINCE(UnitLevel.PROVINCE, "Tỉnh"),
    CITY(UnitLevel.PROVINCE, "Thành phố", "thanh_pho_tw", "thanh_pho_truc_thuoc_trung_uong"),
    DISTRICT(UnitLevel.DISTRICT, "Huyện"),
    URBAN_DISTRICT(UnitLevel.DISTRICT, "Quận"),
    TOWN(UnitLevel.DISTRICT, "Thị xã"),
    PROVINCIAL_CITY(UnitLevel.DISTRICT, "Thành phố", "thanh_pho_thuoc_tinh"),
    MUNICIPAL_CITY(
            UnitLevel.DISTRICT, "Thành phố", "thanh_pho_thuoc_thanh_pho_truc_thuoc_trung_uong"),
    ISLAND_DISTRICT(UnitLevel.DISTRICT, "Huyện đảo"),
    COMMUNE(UnitLevel.COMMUNE, "Xã"),
    WARD(UnitLevel.COMMUNE, "Phường"),
    TOWNSHIP(UnitLevel.COMMUNE, "Thị trấn"),
    SPECIAL_ZONE(UnitLevel.COMMUNE, "Đặc khu"),
    HAMLET(UnitLevel.HAMLET, "");

    private final UnitLevel level;
    private final String word;
    private final List<String> keys;

    UnitKind(UnitLevel level, String word, String... keys) {
        this.level = level;
        this.word = word;
        this.keys = List.of(keys);
    }

    /** By the word in a file: {@code phuong}, {@code Phường} or {@code WARD}. */
    static Optional<UnitKind> of(UnitLevel level, String text) {
        String key = Texts.plainKey(text);
        return Arrays.stream(values())
                .filter(kind -> kind.level == level)
                .filter(kind ->
                        level == UnitLevel.HAMLET
                                || kind.name().equals(text)
                                || Texts.plainKey(kind.word).equals(key)
                                || kind.keys.contains(key))
                .findFirst();
    }

    /** By the word a full name begins with. */
    static Optional<UnitKind> ofFullName(UnitLevel level, String fullName) {
        String key = Texts.plainKey(fullName) + "_";
        return level == UnitLevel.HAMLET
                ? Optional.of(HAMLET)
                : Arrays.stream(values())
                        .filter(kind -> kind.level == level)
                        .filter(kind -> key.startsWith(Texts.plainKey(kind.word) + "_"))
                        .max(Comparator.comparingInt(kind -> kind.word.length()));
    }

    /** The name with the word before it. */
    String fullName(String name) {
        return word.isEmpty() ? name : word + " " + name;
    }

    /** The full name without the word, if it begins with it. */
    String bareName(String fullName) {
        boolean worded =
                !word.isEmpty()
                        && fullName.length() > word.length() + 1
                        && fullName.substring(0, word.length()).equalsIgnoreCase(word);
        return worded ? fullName.substring(word.length() + 1).strip() : fullName;
    }
}
