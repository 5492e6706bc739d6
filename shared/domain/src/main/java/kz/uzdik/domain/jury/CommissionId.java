package kz.uzdik.domain.jury;

import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.territory.Area;

/** A commission's id: {@code edition.kind.area}, such as {@code best-2020.regional.31}. */
public record CommissionId(EditionId edition, String kind, Area area) {

    /** Reads {@code edition.kind.area}; empty when it is no commission's id. */
    public static Optional<CommissionId> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3
                || !EditionId.isEditionId(parts[0])
                || !parts[1].matches("[a-z][a-z-]{0,39}")
                || !Area.isArea(parts[2])) {
            return Optional.empty();
        }
        return Optional.of(new CommissionId(new EditionId(parts[0]), parts[1], Area.parse(parts[2])));
    }

    @Override
    public String toString() {
        return edition + "." + kind + "." + area;
    }
}
