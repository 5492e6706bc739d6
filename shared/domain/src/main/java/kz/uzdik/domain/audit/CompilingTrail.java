package kz.uzdik.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/**
 * Compiles what everybody may read of an edition's audit trail, as it was when its results were asked for: of the edition,
 * its commissions, its signed sittings with their ranking runs and hand-overs, and what it published before. Of the dossiers
 * that the results speak of there is the end of the chain and no fact.
 */
public final class CompilingTrail {
    private final AuditTrail trail;
    private final Commissions commissions;
    private final RankingRuns runs;

    public CompilingTrail(AuditTrail trail, Commissions commissions, RankingRuns runs) {
        this.trail = trail;
        this.commissions = commissions;
        this.runs = runs;
    }

    private record Thing(Subject subject, String id) {}

    /** The trail up to the instant at which this publication was asked for. */
    public PublicTrail compile(Publication publication, Results results) {
        Instant until = publication.requestedAt();
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(Subject.EDITION, publication.edition().value()));
        commissions.of(publication.edition()).stream()
                .map(Commission::id)
                .forEach(id -> things.add(new Thing(Subject.COMMISSION, id.toString())));
        results.sittings().forEach(sitting -> things.addAll(ofSitting(sitting)));
        IntStream.range(1, publication.number())
                .forEach(number ->
                        things.add(new Thing(Subject.PUBLICATION, Publication.id(publication.edition(), number))));
        candidates(results).forEach(id -> things.add(new Thing(Subject.DOSSIER, id)));
        return new PublicTrail(
                until,
                things.stream().flatMap(thing -> chain(thing, until).stream()).toList());
    }

    private List<Thing> ofSitting(Results.SittingResult sitting) {
        String id = sitting.protocol().sitting().toString();
        Stream<Thing> ranked = runs.of(id).stream().map(RankingRun::id).map(run -> new Thing(Subject.RANKING, run));
        return Stream.concat(Stream.of(new Thing(Subject.SITTING, id), new Thing(Subject.HANDOVER, id)), ranked)
                .toList();
    }

    // Their ids stand in the results already, and mean nothing to anybody else.
    private static Set<String> candidates(Results results) {
        Set<String> candidates = new TreeSet<>();
        results.sittings().forEach(sitting -> {
            sitting.protocol()
                    .admissions()
                    .forEach(decided -> candidates.add(decided.candidate().value()));
            sitting.sheets()
                    .forEach(counted ->
                            candidates.add(counted.sheet().candidate().value()));
        });
        return candidates;
    }

    private Optional<PublicTrail.Chain> chain(Thing thing, Instant until) {
        List<AuditEntry> entries = trail.of(thing.subject(), thing.id()).stream()
                .takeWhile(entry -> !entry.at().isAfter(until))
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicTrail.Chain(
                        thing.subject(),
                        thing.id(),
                        thing.subject() == Subject.DOSSIER ? List.of() : shown(entries),
                        entries.getLast().head()));
    }

    private static List<PublicTrail.Shown> shown(List<AuditEntry> entries) {
        return entries.stream()
                .flatMap(entry -> PublicFact.of(entry.fact()).stream()
                        .map(fact -> new PublicTrail.Shown(
                                entry.number(),
                                entry.fact(),
                                fact.by(),
                                fact.shown(entry.values()),
                                entry.at(),
                                entry.digest())))
                .toList();
    }
}
