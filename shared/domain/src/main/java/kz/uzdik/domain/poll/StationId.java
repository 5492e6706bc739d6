package kz.uzdik.domain.poll;

import java.util.Optional;
import kz.uzdik.domain.territory.Kato;

/** A station where people vote on paper: the district's code and a number, {@code 316030000-1}. */
public record StationId(String value) {
    public StationId {
        if (!value.matches("\\d{9}-[1-9]\\d{0,3}") || !Kato.isKato(value.substring(0, 9))) {
            throw new IllegalArgumentException("not a station");
        }
    }

    public static Optional<StationId> parse(String text) {
        try {
            return Optional.of(new StationId(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public Kato district() {
        return new Kato(value.substring(0, 9));
    }

    @Override
    public String toString() {
        return value;
    }
}
