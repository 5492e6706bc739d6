package kz.uzdik.domain.territory;

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

    public static boolean isKato(String code) {
        return code.matches("[1-9]\\d{8}");
    }

    /** The area of the given level that this unit lies in. */
    public Area area(Level level) {
        return switch (level) {
            case DISTRICT -> new Area(level, code.substring(0, 4));
            case REGION -> new Area(level, code.substring(0, 2));
            case REPUBLIC -> Area.REPUBLIC;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
