package kz.uzdik.domain.territory;

import java.util.Set;

/**
 * A code of the classifier of administrative territories (ҚАТЖО), nine digits {@code AB CD EF HIJ}: AB the oblast, CD
 * the district, EF the rural district.
 */
public record Kato(String code) {
    public Kato {
        if (!isKato(code)) {
            throw new IllegalArgumentException("not a KATO code");
        }
    }

    /** The oblasts and the three cities of republican significance there are, by the code's first two digits. */
    private static final Set<String> REGIONS = Set.of(
            "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63", "71",
            "75", "79");

    /** Astana, Almaty and Shymkent: cities whose parts are no rural territory. */
    private static final Set<String> CITIES = Set.of("71", "75", "79");

    public static boolean isKato(String code) {
        return code.matches("\\d{9}") && isInRegion(code);
    }

    /** Whether a code of any length begins with a region there is. */
    static boolean isInRegion(String code) {
        return REGIONS.contains(code.substring(0, 2));
    }

    /**
     * The code that stands for a whole district or region: {@code 710000000} for Astana.
     *
     * @throws IllegalArgumentException for the republic, which has none
     */
    public static Kato of(Area area) {
        return new Kato((area.code() + "0".repeat(9)).substring(0, 9));
    }

    /** The area of the given level that this unit lies in. */
    public Area area(Level level) {
        return switch (level) {
            case DISTRICT -> new Area(level, code.substring(0, 4));
            case REGION -> new Area(level, code.substring(0, 2));
            case REPUBLIC -> Area.REPUBLIC;
        };
    }

    /** Whether it is a rural district, a village or a town within a district, and not the district itself. */
    public boolean isBelowDistrict() {
        return !CITIES.contains(code.substring(0, 2)) && !code.startsWith("00", 2) && !code.startsWith("00", 4);
    }

    @Override
    public String toString() {
        return code;
    }
}
