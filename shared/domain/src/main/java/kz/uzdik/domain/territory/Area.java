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
     * Where central bodies are counted when they have places of their own (2022 p6, p17). It stands in rankings only: no
     * unit lies in it and no commission is appointed for it, so {@link #parse} does not know it.
     */
    public static final Area CENTRAL = new Area(Level.REGION, "central");

    /** Whether it is the code of an area in a region there is. */
    public static boolean isArea(String code) {
        return code.equals("kz") || (code.matches("\\d{2}|\\d{4}") && Kato.isInRegion(code));
    }

    /**
     * Reads a code of any level.
     *
     * @throws IllegalArgumentException if it is no area's code
     */
    public static Area parse(String code) {
        if (!isArea(code)) {
            throw new IllegalArgumentException("not an area");
        }
        return switch (code.length()) {
            case 4 -> new Area(Level.DISTRICT, code);
            default -> code.equals("kz") ? REPUBLIC : new Area(Level.REGION, code);
        };
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
