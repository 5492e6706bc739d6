package kz.uzdik.local.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;

/** What was refused so far, in the order it was tried. */
final class Log {
    private final List<Refused> refused = new ArrayList<>();

    /** What a done act yields; what was not done is noted. */
    <T> Optional<T> done(Refused.Tried tried, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> Optional.of(value);
            case Outcome.Refused<T>(var reasons) -> not(new Refused(tried, Refused.Kind.REFUSED, reasons));
            case Outcome.Forbidden<T> _ -> not(new Refused(tried, Refused.Kind.FORBIDDEN, List.of()));
            case Outcome.Unknown<T> _ -> not(new Refused(tried, Refused.Kind.UNKNOWN, List.of()));
            case Outcome.Conflict<T> _ -> not(new Refused(tried, Refused.Kind.CONFLICT, List.of()));
        };
    }

    private <T> Optional<T> not(Refused what) {
        refused.add(what);
        return Optional.empty();
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
