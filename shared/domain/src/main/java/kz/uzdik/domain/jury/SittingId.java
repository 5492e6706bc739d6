package kz.uzdik.domain.jury;

import java.util.Optional;

/**
 * A sitting's id: {@code edition.kind.area.step}. A commission decides a step at one sitting, so the id says which, and
 * a sitting cannot be convened twice.
 */
public record SittingId(CommissionId commission, String step) {

    /** Reads {@code edition.kind.area.step}; empty when it is no sitting's id. */
    public static Optional<SittingId> parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0 || !text.substring(dot + 1).matches("[a-z][a-z0-9-]{0,39}")) {
            return Optional.empty();
        }
        return CommissionId.parse(text.substring(0, dot))
                .map(commission -> new SittingId(commission, text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return commission + "." + step;
    }
}
