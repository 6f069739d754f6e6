package vn.diachido.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A province as it was, and invented lists of as many squads, persons and activities as an article
 * says there were.
 */
enum InventedProvince {
    THAI_NGUYEN("19", "Thái Nguyên", 178, "2023-01-01", "2023-02-16"),
    QUANG_NINH("22", "Quảng Ninh", 20, "2022-01-01", "2022-06-30"),
    DA_NANG("48", "Đà Nẵng", 56, "2022-10-01", "2022-10-23"),
    LONG_AN("80", "Long An", 10, "2024-01-01", "2024-12-31");

    static final String ROSTER = "key,name,union,posts,squad,kind,level,role,commune,province\n";
    static final String ACTIVITIES =
            "key,name,kind,day,unit,level,squad,reached,turns,users,shops,leaflets,trained,results\n";

    final String code;
    final String title;
    final int communes;
    final String since;
    final String day;

    InventedProvince(String code, String title, int communes, String since, String day) {
        this.code = code;
        this.title = title;
        this.communes = communes;
        this.since = since;
        this.day = day;
    }

    String commune(int number) {
        return "%s%03d".formatted(code, number % communes);
    }

    String squad(int number) {
        return "Đội hình %s %d".formatted(title, number);
    }

    /** Rows of the roster: as many squads and members as the article says. */
    List<String> roster() {
        return switch (this) {
            case THAI_NGUYEN -> {
                List<String> rows =
                        rows(
                                90,
                                i ->
                                        member(
                                                i,
                                                "Đội hình tỉnh " + i % 3,
                                                "PROVINCE",
                                                "," + 0 + code));
                rows.addAll(
                        rows(
                                900,
                                i ->
                                        member(
                                                90 + i,
                                                squad(i % 178),
                                                "COMMUNE",
                                                commune(i % 178) + ",")));
                yield rows;
            }
            case QUANG_NINH ->
                    rows(2634, i -> member(i, squad(i % 1473), "HAMLET", commune(i % 1473) + ","));
            case DA_NANG -> rows(5 * communes, this::ofFive);
            case LONG_AN -> rows(421, i -> member(i, squad(i), "COMMUNE", commune(i) + ","));
        };
    }

    private static List<String> rows(int count, IntFunction<String> row) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row.apply(i));
        }
        return rows;
    }

    private static String member(int number, String squad, String level, String place) {
        return "p%d,Người %d,có,,%s,YOUTH_DIGITAL_SQUAD,%s,Thành viên,%s"
                .formatted(number, number, squad, level, place);
    }

    /** A group of five: its head heads the residential group, its deputy is a union member. */
    private String ofFive(int number) {
        int place = number % 5;
        String union = place == 1 || place == 2 ? "có" : "không";
        String role = place == 0 ? "Tổ trưởng" : place == 1 ? "Tổ phó" : "Thành viên";
        return "p%d,Người %d,%s,%s,Tổ %d,COMMUNITY_DIGITAL_GROUP,COMMUNE,%s,%s,"
                .formatted(
                        number,
                        number,
                        union,
                        place == 0 ? "Tổ trưởng tổ dân phố" : "",
                        number / 5,
                        role,
                        commune(number / 5));
    }

    /** Rows of activities whose results amount to what the article says. */
    List<String> activities() {
        return switch (this) {
            case THAI_NGUYEN -> {
                List<String> rows =
                        rows(
                                178,
                                i ->
                                        activity(
                                                "tn" + i,
                                                "APP_HELP",
                                                "2023-03-26",
                                                i,
                                                squad(i),
                                                "851,30,700,,,,"));
                rows.add(
                        activity(
                                "dinh-hoa",
                                "VOLUNTEERING",
                                "2023-02-16",
                                0,
                                squad(0),
                                ",,,,,,trees=100; gifts=40; roads-lit=1; exercise-sets=4; houses=2"));
                yield rows;
            }
            case QUANG_NINH -> {
                List<String> rows =
                        rows(
                                41,
                                i ->
                                        activity(
                                                "qn" + i,
                                                "CASHLESS_PAYMENT",
                                                "2022-05-15",
                                                i,
                                                squad(i),
                                                ",,,100," + (i < 15 ? "1000" : "") + ",,"));
                rows.addAll(
                        rows(
                                9,
                                i ->
                                        "bang%d,Gắn bảng,DIGITISATION,2022-06-10,201,DISTRICT,%s,,,,,,,qr-boards=1"
                                                .formatted(i, squad(0))));
                yield rows;
            }
            case DA_NANG ->
                    rows(
                            communes,
                            i ->
                                    activity(
                                            "dn" + i,
                                            "TRAINING",
                                            "2022-10-20",
                                            i,
                                            "Tổ " + i,
                                            ",,,,,4,"));
            case LONG_AN ->
                    rows(
                            698,
                            i ->
                                    activity(
                                            "la" + i,
                                            i % 9 == 0 ? "CONTEST" : "ONLINE_SELLING",
                                            "2024-%02d-10".formatted(1 + i % 12),
                                            i % 421,
                                            squad(i % 421),
                                            "," + (i < 320 ? 22 : 21) + ",,,,,"));
        };
    }

    private String activity(
            String key, String kind, String day, int commune, String squad, String results) {
        return String.join(
                ",", key, "Ra quân", kind, day, commune(commune), "COMMUNE", squad, results);
    }
}
