package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.APPOINT_COMMISSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.poll.AskedPolls;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.Polls;

/** The Agency enters a commission's approved membership (2020 p3, p4). */
public final class AppointingCommission {
    private final Contests contests;
    private final Commissions commissions;
    private final AskedPolls polls;

    public AppointingCommission(Contests contests, Commissions commissions, Polls polls) {
        this.contests = contests;
        this.commissions = commissions;
        this.polls = new AskedPolls(polls);
    }

    /** The membership as approved. */
    public record Membership(
            List<Appointee> members,
            PersonId chair,
            Appointee secretary,
            Optional<Appointee> ethicsOfficer,
            Optional<Approval> approval) {
        public Membership {
            members = List.copyOf(members);
        }

        private List<PersonId> everybody() {
            return Stream.of(members.stream(), Stream.of(secretary), ethicsOfficer.stream())
                    .flatMap(appointees -> appointees)
                    .map(Appointee::person)
                    .toList();
        }

        private boolean isThatOf(Commission commission) {
            return equals(new Membership(
                    commission.members(),
                    commission.chair(),
                    commission.secretary(),
                    commission.ethicsOfficer(),
                    commission.approval()));
        }

        /** The member who is to lead. */
        Optional<Appointee> leader() {
            return members.stream()
                    .filter(member -> member.person().equals(chair))
                    .findFirst();
        }
    }

    /**
     * Enters the first membership or replaces it; the whole of it each time. A consent given before was to the
     * membership before.
     *
     * @param basedOn the version of the membership that this one replaces; 0 when there is none yet. Who comes second
     *     of two officers is told that it is another one now
     */
    public Outcome<Commission> appoint(CommissionId id, Membership membership, long basedOn, Actor actor, Instant at) {
        if (!APPOINT_COMMISSION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Optional<Edition> edition = contests.editions().find(id.edition());
        if (edition.isEmpty()) {
            return Outcome.unknown();
        }
        var definition = contests.definitions().find(edition.get().digest()).orElseThrow();
        Optional<CommissionRule> rule = definition.commissions().stream()
                .filter(commission -> commission.kind().equals(id.kind()))
                .findFirst();
        if (rule.isEmpty() || rule.get().level() != id.area().level()) {
            return Outcome.refused(Reason.of(JuryReason.NO_SUCH_COMMISSION, NONE, "commission", id.toString()));
        }
        List<Reason> against = MembershipRule.against(rule.get(), membership);
        if (membership.ethicsOfficer().isEmpty() && definition.asksEthicsOfficer(id.kind())) {
            // Without one a sitting would wait for an assessment that nobody can record.
            against.add(Reason.of(JuryReason.ETHICS_OFFICER_MISSING, rule.get().paragraph()));
        }
        return against.isEmpty()
                ? Change.decideAgain(
                        () -> commit(id, membership, basedOn, polls.of(id.edition(), definition), actor, at))
                : Outcome.refused(against);
    }

    private Outcome<Commission> commit(
            CommissionId id, Membership membership, long basedOn, List<Poll> asked, Actor actor, Instant at) {
        Optional<Commission> before = commissions.find(id);
        if (before.filter(commission -> membership.isThatOf(commission)).isPresent()) {
            return Outcome.done(before.get());
        }
        long present = before.map(Commission::version).orElse(0L);
        if (present != basedOn) {
            return Outcome.refused(Reason.of(JuryReason.COMMISSION_CHANGED, NONE, "version", String.valueOf(present)));
        }
        List<Reason> atStations = asked.stream()
                .flatMap(poll -> servesAtStation(poll, membership).stream())
                .toList();
        if (!atStations.isEmpty()) {
            return Outcome.refused(atStations);
        }
        var commission = new Commission(
                id,
                membership.members(),
                membership.chair(),
                membership.secretary(),
                membership.ethicsOfficer(),
                membership.approval(),
                Optional.empty(),
                present + 1);
        Change<Commission> change = Commission.appointed(commission);
        // Whoever is named at a station at this very moment is seen there, or this is not stored.
        for (Poll poll : asked) {
            change = change.onlyWhile(
                    Guard.atVersion(Fact.Subject.POLL, poll.id().toString(), poll.version()));
        }
        return Change.outcome(commissions.commit(change, actor, at), commission);
    }

    // Who counts what residents say of candidates does not judge them.
    private static Optional<Reason> servesAtStation(Poll poll, Membership membership) {
        List<PersonId> serving = poll.stations().among(membership.everybody());
        return serving.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        JuryReason.SERVES_AT_STATION,
                        NONE,
                        "people",
                        serving.stream().map(PersonId::value).collect(Collectors.joining(", ")),
                        "poll",
                        poll.id().toString()));
    }
}
