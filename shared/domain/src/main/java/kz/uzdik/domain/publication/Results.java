package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.SheetRule;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/**
 * Everything about an edition that is for the public: every signed sitting's protocol with the figures it rests on, and
 * the winners. Only those who went on from a selection are named (2020 p17, p21); the others stand under their dossier's
 * id, which means nothing to anybody else.
 */
public record Results(
        EditionId edition,
        ContestName contest,
        String definitionDigest,
        Instant announcedAt,
        List<SittingResult> sittings,
        List<Named> named,
        List<Winner> winners) {
    public Results {
        sittings = List.copyOf(sittings);
        named = List.copyOf(named);
        winners = List.copyOf(winners);
    }

    /**
     * One sitting: its protocol for the public, the digest of the one that was signed, its sheets by member's number,
     * its officers' figures, its two signatures.
     *
     * @param agenda everybody on it, with the area in which their place is counted
     */
    public record SittingResult(
            Protocol protocol,
            String digest,
            List<Listed> agenda,
            List<Counted> sheets,
            List<Assessment> assessments,
            List<Signed> signatures) {
        public SittingResult {
            agenda = List.copyOf(agenda);
            sheets = List.copyOf(sheets);
            assessments = List.copyOf(assessments);
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Somebody on an agenda.
     *
     * @param area where their place is counted; empty at an admission, which ranks nobody
     */
    public record Listed(Entrant entrant, Optional<Area> area) {}

    /**
     * A sheet, and whether it counts.
     *
     * @param struck why it does not; empty when it does
     */
    public record Counted(ScoreSheet sheet, Optional<SheetRule.Struck> struck) {}

    /** A signature by office. */
    public record Signed(Office by, String protocolDigest, Instant at) {
        static Signed of(Signature signature) {
            return new Signed(signature.office(), signature.protocolDigest(), signature.at());
        }
    }

    /** A candidate whose name is public. */
    public record Named(CandidateId candidate, String name, Kato unit) {}

    /** Somebody who gets an award (2020 p21, p22). */
    public record Winner(String award, CandidateId candidate) {}

    /** The public name of a candidate, where there is one. */
    public Optional<Named> name(CandidateId candidate) {
        return named.stream()
                .filter(person -> person.candidate().equals(candidate))
                .findFirst();
    }
}
