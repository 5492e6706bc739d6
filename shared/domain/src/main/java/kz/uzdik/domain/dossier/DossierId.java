package kz.uzdik.domain.dossier;

import java.util.Comparator;
import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Area;

/**
 * A dossier's id: {@code edition.area.token}. Edition and receiving area stand in it, so that an area's dossiers lie
 * together; the token is 128 random bits in hex and cannot be guessed.
 */
public record DossierId(EditionId edition, Area area, String token) {

    /** By how they are written. */
    public static final Comparator<DossierId> BY_TEXT = Comparator.comparing(DossierId::toString);

    /** Reads {@code edition.area.token}; empty when it is no dossier's id. */
    public static Optional<DossierId> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3
                || !EditionId.isEditionId(parts[0])
                || !Area.isArea(parts[1])
                || !parts[2].matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        return Optional.of(new DossierId(new EditionId(parts[0]), Area.parse(parts[1]), parts[2]));
    }

    /**
     * The dossier that stands for a candidate.
     *
     * @throws IllegalArgumentException if the candidate's id was not made from a dossier's
     */
    public static DossierId of(CandidateId candidate) {
        return parse(candidate.value()).orElseThrow(() -> new IllegalArgumentException("no dossier's candidate"));
    }

    public CandidateId candidate() {
        return new CandidateId(toString());
    }

    @Override
    public String toString() {
        return edition + "." + area + "." + token;
    }
}
