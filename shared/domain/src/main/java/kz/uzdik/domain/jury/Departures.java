package kz.uzdik.domain.jury;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * Who of a sitting's candidates takes part no more, and why: they withdrew, or were excluded. They stay on the agenda,
 * so that the protocol can say so, and take no place.
 */
record Departures(Map<CandidateId, Reason> why) {
    Departures {
        why = Map.copyOf(why);
    }

    static Departures of(Dossiers dossiers, Sitting sitting) {
        Map<CandidateId, Reason> why = new TreeMap<>();
        for (Entrant entrant : sitting.entrants()) {
            dossiers.find(DossierId.of(entrant.candidate()))
                    .flatMap(dossier -> dossier.left())
                    .ifPresent(reason -> why.put(entrant.candidate(), reason));
        }
        return new Departures(why);
    }

    boolean stands(CandidateId candidate) {
        return !why.containsKey(candidate);
    }

    List<Entrant> standing(Sitting sitting) {
        return sitting.entrants().stream()
                .filter(entrant -> stands(entrant.candidate()))
                .toList();
    }

    List<CandidateId> standingCandidates(Sitting sitting) {
        return standing(sitting).stream().map(Entrant::candidate).toList();
    }

    /** Those on sheets that are about candidates who still take part. */
    List<ScoreSheet> ofStanding(List<ScoreSheet> sheets) {
        return sheets.stream().filter(sheet -> stands(sheet.candidate())).toList();
    }

    /** Why each of them left, by candidate. */
    List<Reason> reasons() {
        return List.copyOf(new TreeMap<>(why).values());
    }

    /** Whether a run ranks exactly those who still take part. */
    boolean areKnownTo(RankingRun run, Sitting sitting) {
        Set<CandidateId> ranked = run.ranking().stream()
                .flatMap(ranking -> ranking.placings())
                .map(Placing::candidate)
                .collect(Collectors.toSet());
        return ranked.equals(Set.copyOf(standingCandidates(sitting)));
    }
}
