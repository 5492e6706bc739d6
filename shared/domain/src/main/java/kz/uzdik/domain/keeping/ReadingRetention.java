package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.people.Permission.READ_RETENTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.publication.Publications;

/** The Agency reads what would be erased, when, and why not yet, and what was erased already. It erases nothing. */
public final class ReadingRetention {
    private final Contests contests;
    private final Retentions retentions;
    private final RetentionRule rule;
    private final DossiersOfEdition dossiers;
    private final BesideDossiers beside;

    public ReadingRetention(
            Contests contests,
            Retentions retentions,
            RetentionRule rule,
            Commissions commissions,
            Publications publications,
            Dossiers dossiers,
            Erasures erasures) {
        this.contests = contests;
        this.retentions = retentions;
        this.rule = rule;
        this.beside = new BesideDossiers(commissions, publications);
        this.dossiers = new DossiersOfEdition(commissions, dossiers, erasures);
    }

    /**
     * Of one period and matter.
     *
     * @param due empty where it is kept, or while that is not known
     * @param dossiers of how many dossiers it is to go, or would be if a period were stated
     * @param files how many files these have; 0 of other matters
     * @param erased of how many dossiers it is gone
     * @param things how many things went
     */
    public record Line(
            Period period, Matter matter, Optional<Instant> due, int dossiers, int files, int erased, int things) {}

    /**
     * Of a period of what is not of a dossier.
     *
     * @param things how many are still there: people with an address, requests in words
     */
    public record Beside(Period period, Optional<Instant> due, int things) {}

    /** Everything about an edition. */
    public record Report(RetentionRule.Standing standing, List<Line> lines, List<Beside> beside) {
        public Report {
            lines = List.copyOf(lines);
            beside = List.copyOf(beside);
        }
    }

    /** The report by what is there now; unknown while the edition is not announced, when it has nothing to keep. */
    public Outcome<Report> read(EditionId edition, Actor actor) {
        if (!READ_RETENTION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return contests.running(edition)
                .map(contest -> Outcome.done(report(contest)))
                .orElseGet(Outcome::unknown);
    }

    private Report report(Running contest) {
        Retention retention = retentions.find(contest.id()).orElseGet(() -> Retention.none(contest.id()));
        RetentionRule.Standing standing = rule.of(contest, retention);
        List<DossiersOfEdition.Kept> kept = dossiers.of(contest).toList();
        List<Line> lines = new ArrayList<>();
        for (Period period : Period.values()) {
            for (Matter matter : Matter.values()) {
                line(standing, kept, period, matter).ifPresent(lines::add);
            }
        }
        List<Beside> others = BesideDossiers.periods().stream()
                .map(period -> new Beside(period, standing.due(period), beside.count(contest.id(), period)))
                .toList();
        return new Report(standing, lines, others);
    }

    private static Optional<Line> line(
            RetentionRule.Standing standing, List<DossiersOfEdition.Kept> kept, Period period, Matter matter) {
        List<DossiersOfEdition.Kept> of =
                kept.stream().filter(each -> each.period(matter) == period).toList();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        List<Erasure.Removal> gone = of.stream()
                .flatMap(each -> each.erasure().of(matter).stream())
                .filter(removal -> removal.ended().isPresent())
                .toList();
        List<Dossier> waiting = of.stream()
                .filter(each -> !each.erasure().isErased(matter))
                .map(DossiersOfEdition.Kept::dossier)
                .toList();
        int files = matter == Matter.FILES
                ? Math.toIntExact(waiting.stream()
                        .flatMap(dossier -> dossier.uploads().stream())
                        .filter(Upload::hasArrived)
                        .count())
                : 0;
        int things = gone.stream().mapToInt(Erasure.Removal::things).sum();
        return Optional.of(new Line(period, matter, standing.due(period), waiting.size(), files, gone.size(), things));
    }
}
