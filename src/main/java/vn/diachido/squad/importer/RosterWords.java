package vn.diachido.squad.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diachido.exchange.Texts;
import vn.diachido.squad.importer.ListedPerson.Birth;

/** Words of rosters and what they mean. */
final class RosterWords {

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(\\.0+)?");
    private static final Pattern PARTS = Pattern.compile("[,;/\\n]|\\s-\\s");

    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("head", "HEAD"),
                    Map.entry("deputy", "DEPUTY"),
                    Map.entry("member", "MEMBER"),
                    Map.entry("to_truong", "HEAD"),
                    Map.entry("doi_truong", "HEAD"),
                    Map.entry("truong", "HEAD"),
                    Map.entry("chu_nhiem", "HEAD"),
                    Map.entry("to_pho", "DEPUTY"),
                    Map.entry("doi_pho", "DEPUTY"),
                    Map.entry("pho", "DEPUTY"),
                    Map.entry("pho_chu_nhiem", "DEPUTY"),
                    Map.entry("thanh_vien", "MEMBER"),
                    Map.entry("to_vien", "MEMBER"),
                    Map.entry("doi_vien", "MEMBER"));

    private static final Map<String, String> POSTS =
            Map.ofEntries(
                    Map.entry("hamlet_head", "HAMLET_HEAD"),
                    Map.entry("commune_official", "COMMUNE_OFFICIAL"),
                    Map.entry("branch_secretary", "BRANCH_SECRETARY"),
                    Map.entry("branch_officer", "BRANCH_OFFICER"),
                    Map.entry("womens_union", "WOMENS_UNION"),
                    Map.entry("police", "POLICE"),
                    Map.entry("teacher", "TEACHER"),
                    Map.entry("truong_thon", "HAMLET_HEAD"),
                    Map.entry("truong_ban", "HAMLET_HEAD"),
                    Map.entry("truong_xom", "HAMLET_HEAD"),
                    Map.entry("truong_ap", "HAMLET_HEAD"),
                    Map.entry("truong_khom", "HAMLET_HEAD"),
                    Map.entry("truong_khu_pho", "HAMLET_HEAD"),
                    Map.entry("to_truong_to_dan_pho", "HAMLET_HEAD"),
                    Map.entry("to_truong_tdp", "HAMLET_HEAD"),
                    Map.entry("can_bo_xa", "COMMUNE_OFFICIAL"),
                    Map.entry("cong_chuc_xa", "COMMUNE_OFFICIAL"),
                    Map.entry("can_bo_phuong", "COMMUNE_OFFICIAL"),
                    Map.entry("cong_chuc_phuong", "COMMUNE_OFFICIAL"),
                    Map.entry("bi_thu_chi_doan", "BRANCH_SECRETARY"),
                    Map.entry("pho_bi_thu_chi_doan", "BRANCH_OFFICER"),
                    Map.entry("uy_vien_chi_doan", "BRANCH_OFFICER"),
                    Map.entry("phu_nu", "WOMENS_UNION"),
                    Map.entry("hoi_phu_nu", "WOMENS_UNION"),
                    Map.entry("chi_hoi_truong_phu_nu", "WOMENS_UNION"),
                    Map.entry("cong_an", "POLICE"),
                    Map.entry("cong_an_vien", "POLICE"),
                    Map.entry("giao_vien", "TEACHER"));

    private static final Set<String> YES =
            Set.of("co", "x", "doan_vien", "true", "yes", "1", "dung");
    private static final Set<String> NO = Set.of("khong", "false", "no", "0", "sai");

    private final Map<String, Map<String, String>> own;

    /**
     * @param own words of one mapping, by field, which count first
     */
    RosterWords(Map<String, Map<String, String>> own) {
        this.own = own;
    }

    private Optional<String> own(String field, String key) {
        return Optional.ofNullable(own.getOrDefault(field, Map.of()).get(key));
    }

    /** Empty for a word that nobody knows. */
    Optional<String> role(String text) {
        String key = Texts.plainKey(text);
        return own("role", key).or(() -> Optional.ofNullable(ROLES.get(key)));
    }

    /** Empty for a word that nobody knows. */
    Optional<String> unionMember(String text) {
        String key = Texts.plainKey(text);
        Optional<String> known = own("union_member", key);
        if (known.isPresent()) {
            return known;
        }
        return key.equals("unknown")
                ? Optional.of("UNKNOWN")
                : YES.contains(key)
                        ? Optional.of("YES")
                        : NO.contains(key) ? Optional.of("NO") : Optional.empty();
    }

    /** Several, parted by commas; a word that nobody knows is another post. */
    List<String> posts(String text) {
        List<String> posts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            String key = Texts.plainKey(part.strip());
            if (!key.isEmpty()) {
                String post = own("posts", key).orElse(POSTS.getOrDefault(key, "OTHER"));
                if (!posts.contains(post)) {
                    posts.add(post);
                }
            }
        }
        return posts.stream().sorted().toList();
    }

    /** {@code 29/2/2000}, {@code 2000-02-29}, {@code 2000}; empty for what is none of them. */
    static Optional<Birth> birth(String text, int thisYear) {
        return year(text)
                .map(year -> new Birth(year, null))
                .or(() -> day(text).map(day -> new Birth(day.getYear(), day)))
                .filter(birth ->
                        birth.year() != null && birth.year() >= 1900 && birth.year() <= thisYear);
    }

    private static Optional<Integer> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** A day as people write it; empty for what is none. */
    static Optional<LocalDate> day(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(of(iso.group(1), iso.group(2), iso.group(3)));
            }
            Matcher day = DAY.matcher(text);
            return day.matches()
                    ? Optional.of(of(day.group(3), day.group(2), day.group(1)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
