package vn.diachido.squad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Squads for trying out, placed by chance among hamlets. The same hamlets, seed and count give the
 * same squads.
 */
final class InventedSquads {

    /** How far at most a base lies from its hamlet's point. */
    private static final double MAX_METERS = 400;

    private static final double METERS_PER_DEGREE = 111_320;

    /**
     * A squad that nobody has seen.
     *
     * @param key its number, from 1
     */
    record Invented(
            String key,
            String name,
            String kind,
            String level,
            long unitId,
            double longitude,
            double latitude) {}

    private InventedSquads() {}

    /**
     * At most one squad for each hamlet. The first one in a commune is the commune's squad, the
     * others are community digital groups of their hamlets.
     *
     * @param hamlets in an order that does not change
     */
    static List<Invented> of(List<HamletPlace> hamlets, long seed, int count) {
        Random random = new Random(seed);
        List<HamletPlace> places = new ArrayList<>(hamlets);
        Collections.shuffle(places, random);
        Set<Long> communesWithSquad = new HashSet<>();
        List<Invented> squads = new ArrayList<>();
        for (HamletPlace place : places.subList(0, Math.min(count, places.size()))) {
            boolean first = communesWithSquad.add(place.communeId());
            squads.add(invent(place, first, squads.size() + 1, random));
        }
        return squads;
    }

    private static Invented invent(
            HamletPlace place, boolean ofCommune, int number, Random random) {
        double meters = MAX_METERS * Math.sqrt(random.nextDouble());
        double direction = 2 * Math.PI * random.nextDouble();
        double north = meters * Math.cos(direction) / METERS_PER_DEGREE;
        double east =
                meters
                        * Math.sin(direction)
                        / (METERS_PER_DEGREE * Math.cos(Math.toRadians(place.latitude())));
        return new Invented(
                Integer.toString(number),
                ofCommune ? communeSquad(place) : hamletGroup(place),
                ofCommune ? "YOUTH_DIGITAL_SQUAD" : "COMMUNITY_DIGITAL_GROUP",
                ofCommune ? "COMMUNE" : "HAMLET",
                ofCommune ? place.communeId() : place.hamletId(),
                round(place.longitude() + east),
                round(place.latitude() + north));
    }

    private static String communeSquad(HamletPlace place) {
        return "Đội hình thanh niên chuyển đổi số " + inSentence(place.communeFullName());
    }

    private static String hamletGroup(HamletPlace place) {
        return "Tổ công nghệ số cộng đồng %s, %s"
                .formatted(place.name(), inSentence(place.communeFullName()));
    }

    /** {@code Xã Định Hóa} as it stands inside a sentence. */
    private static String inSentence(String fullName) {
        return fullName.substring(0, 1).toLowerCase(Locale.ROOT) + fullName.substring(1);
    }

    /** To six decimals, a tenth of a metre. */
    private static double round(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
