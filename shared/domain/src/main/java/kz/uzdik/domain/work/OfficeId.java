package kz.uzdik.domain.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/**
 * Names an office whose work is recorded: {@code zhambyl-2019.rural-akim.316030000.1}.
 *
 * @param algorithm the name of the order that asks something of it, whichever its version
 * @param role of that order
 * @param area what the office is for; a district's or region's code ends in zeros
 * @param seat which of those with this role in this area, from 1: an oblast has several deputies
 */
public record OfficeId(String algorithm, String role, Kato area, int seat) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+)\\.([a-z0-9-]+)\\.(\\d{9})\\.([1-9]\\d?)");

    public OfficeId {
        if (!WRITTEN.matcher(written(algorithm, role, area, seat)).matches()) {
            throw new IllegalArgumentException("no office's id");
        }
    }

    /** The id that is written so; empty if none is. */
    public static Optional<OfficeId> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() && Kato.isKato(parts.group(3))
                ? Optional.of(new OfficeId(
                        parts.group(1), parts.group(2), new Kato(parts.group(3)), Integer.parseInt(parts.group(4))))
                : Optional.empty();
    }

    /** How far its area reaches, which the code says. */
    public WorkRole.Reach reach() {
        if (area.code().endsWith("0000000")) return WorkRole.Reach.REGION;
        return area.code().endsWith("00000") ? WorkRole.Reach.DISTRICT : WorkRole.Reach.RURAL;
    }

    /** The district that its area is or lies in; the region, where it is one. */
    Area surroundings() {
        return area.area(reach() == WorkRole.Reach.REGION ? Level.REGION : Level.DISTRICT);
    }

    /** Whether its area holds the other's, and is larger. */
    boolean isAbove(OfficeId other) {
        return reach().compareTo(other.reach()) < 0 && Adoption.contains(surroundings(), other.area);
    }

    private static String written(String algorithm, String role, Kato area, int seat) {
        return String.join(".", algorithm, role, area.code(), String.valueOf(seat));
    }

    @Override
    public String toString() {
        return written(algorithm, role, area, seat);
    }
}
