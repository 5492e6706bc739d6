package kz.uzdik.domain.territory;

/**
 * An area of a level.
 *
 * @param code four digits for a district, two for a region (an oblast or a city of republican significance), {@code kz}
 *     for the republic
 */
public record Area(Level level, String code) implements Comparable<Area> {
    public static final Area REPUBLIC = new Area(Level.REPUBLIC, "kz");

    /**
     * Reads a code of any level.
     *
     * @throws IllegalArgumentException if it is no area's code
     */
    public static Area parse(String code) {
        if (code.equals("kz")) {
            return REPUBLIC;
        }
        if (code.matches("[1-9]\\d")) {
            return new Area(Level.REGION, code);
        }
        if (code.matches("[1-9]\\d{3}")) {
            return new Area(Level.DISTRICT, code);
        }
        throw new IllegalArgumentException("not an area");
    }

    @Override
    public int compareTo(Area other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
