package kz.uzdik.domain.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.scoring.CandidateId;

/** When an edition's personal data is to go, and what stands in the way. It asks what is there and decides nothing else. */
public final class RetentionRule {
    private final Commissions commissions;
    private final Sittings sittings;
    private final Objections objections;
    private final Publications publications;
    private final Polls polls;
    private final PublicNames names;

    public RetentionRule(
            Commissions commissions,
            Sittings sittings,
            RankingRuns runs,
            Objections objections,
            Publications publications,
            Polls polls) {
        this.commissions = commissions;
        this.sittings = sittings;
        this.objections = objections;
        this.publications = publications;
        this.polls = polls;
        names = new PublicNames(runs);
    }

    /**
     * How an edition stands.
     *
     * @param end what the periods are counted from; empty while the edition has not ended
     * @param blocks everything for which nothing may be erased now
     * @param named whose names are public
     */
    public record Standing(Retention retention, Optional<Instant> end, List<Reason> blocks, Set<CandidateId> named) {
        public Standing {
            blocks = List.copyOf(blocks);
            named = Set.copyOf(named);
        }

        /** From when on something is to go; empty where it is kept, or nothing is known yet. */
        public Optional<Instant> due(Period period) {
            return retention
                    .policy()
                    .flatMap(policy -> Optional.ofNullable(policy.days().get(period))
                            .flatMap(days -> end.map(from -> from.plus(Duration.ofDays(days)))));
        }

        boolean isDue(Period period, Instant at) {
            return due(period).filter(from -> !at.isBefore(from)).isPresent();
        }

        /** The same of something that ended by itself: the later end counts. */
        boolean isDue(Period period, Instant ended, Instant at) {
            var later = new Standing(retention, end.map(of -> of.isAfter(ended) ? of : ended), blocks, named);
            return later.isDue(period, at);
        }
    }

    /** How it stands, by what is there now. */
    public Standing of(Running contest, Retention retention) {
        List<Publication> published = publications.of(contest.id());
        List<Commission> all = commissions.of(contest.id());
        List<Sitting> held = all.stream()
                .flatMap(commission -> sittings.of(commission.id()).stream())
                .toList();
        Optional<Instant> end = end(contest, retention, published);
        List<Reason> blocks = new ArrayList<>();
        decided(retention).ifPresent(blocks::add);
        retention.hold().ifPresent(hold -> blocks.add(reason(KeepingReason.ERASING_HELD, "reason", hold.reason())));
        if (end.isEmpty()) {
            blocks.add(reason(KeepingReason.EDITION_NOT_ENDED));
        }
        published.stream()
                .filter(publication -> publication.manifestDigest().isEmpty())
                .forEach(publication -> blocks.add(
                        reason(KeepingReason.PUBLICATION_NOT_WRITTEN, "number", String.valueOf(publication.number()))));
        held.stream()
                .filter(sitting -> sitting.phase() != Phase.SIGNED)
                .forEach(sitting -> blocks.add(reason(
                        KeepingReason.SITTING_NOT_SIGNED,
                        "sitting",
                        sitting.id().toString())));
        all.stream()
                .flatMap(commission -> objections.of(commission.id()).stream())
                .filter(objection -> objection.answer().isEmpty())
                .forEach(objection -> blocks.add(reason(
                        KeepingReason.OBJECTION_NOT_ANSWERED,
                        "sitting",
                        objection.sitting().toString(),
                        "candidate",
                        objection.candidate().value())));
        polls.all().stream()
                .filter(poll -> poll.id().edition().equals(contest.id()) && poll.phase() != PollPhase.CLOSED)
                .forEach(poll -> blocks.add(
                        reason(KeepingReason.POLL_NOT_CLOSED, "poll", poll.id().toString())));
        return new Standing(retention, end, blocks, names.of(contest, held));
    }

    private static Optional<Reason> decided(Retention retention) {
        return retention.policy().isEmpty()
                ? Optional.of(reason(KeepingReason.RETENTION_NOT_STATED))
                : retention
                        .policy()
                        .filter(policy -> policy.confirmed().isEmpty())
                        .map(_ -> reason(KeepingReason.RETENTION_NOT_CONFIRMED));
    }

    // The last results that were written, or the day that was named; of both the later. A day alone ends only what
    // publishes nothing: a mistyped year must not end a contest that is under way.
    private static Optional<Instant> end(Running contest, Retention retention, List<Publication> published) {
        Stream<Instant> results = published.stream()
                .filter(publication -> publication.what() instanceof Published.Results
                        && publication.manifestDigest().isPresent())
                .map(Publication::requestedAt);
        Stream<Instant> stated = retention.policy().flatMap(Retention.Policy::ended).stream()
                .map(day -> day.plusDays(1)
                        .atStartOfDay(contest.definition().zone())
                        .toInstant());
        List<Instant> written = results.toList();
        return written.isEmpty() && !contest.edition().practice()
                ? Optional.empty()
                : Stream.concat(written.stream(), stated).max(Comparator.naturalOrder());
    }

    static Reason reason(KeepingReason code, String... values) {
        return Reason.of(code, Paragraph.NONE, values);
    }
}
