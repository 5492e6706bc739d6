package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.ranking.Entrant;

/**
 * A commission hands the candidates who go on, their documents and its decision over to the next commission, which sees
 * them from then on (2020 p18).
 *
 * @param sitting whose decision is handed over
 * @param late whether it came after the deadline
 * @param receipt digest over what was handed over and when: both sides can compare it
 */
public record HandOver(
        SittingId sitting,
        String to,
        List<Entrant> candidates,
        Instant at,
        boolean late,
        String receipt,
        long version) {
    public HandOver {
        candidates = List.copyOf(candidates);
    }

    static Change<HandOver> of(Sitting sitting, String to, Instant at, boolean late) {
        Sitting.Result result = sitting.result().orElseThrow();
        List<Entrant> candidates = sitting.entrants().stream()
                .filter(entrant -> result.passed().contains(entrant.candidate()))
                .toList();
        Transcript lines = new Transcript().line("hand-over", sitting.id(), to, at, result.protocolDigest());
        candidates.forEach(entrant -> lines.line("candidate", entrant.candidate(), entrant.unit()));
        HandOver handOver = new HandOver(sitting.id(), to, candidates, at, late, lines.digest(), 1);
        return Change.of(handOver, 0, new JuryFact.HandedOver(sitting.id(), to, late, handOver.receipt()));
    }
}
