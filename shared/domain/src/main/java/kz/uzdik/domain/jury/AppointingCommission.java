package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.APPOINT_COMMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;

/** The Agency enters a commission's approved membership (2020 p3, p4). */
public final class AppointingCommission {
    private final Contests contests;
    private final Commissions commissions;

    public AppointingCommission(Contests contests, Commissions commissions) {
        this.contests = contests;
        this.commissions = commissions;
    }

    /** The membership as approved. */
    public record Membership(
            List<Appointee> members, PersonId chair, Appointee secretary, Optional<Appointee> ethicsOfficer) {
        public Membership {
            members = List.copyOf(members);
        }

        private boolean isThatOf(Commission commission) {
            return equals(new Membership(
                    commission.members(), commission.chair(), commission.secretary(), commission.ethicsOfficer()));
        }
    }

    public Outcome<Commission> appoint(CommissionId id, Membership membership, Actor actor, Instant at) {
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
        List<Reason> against = against(rule.get(), membership);
        if (membership.ethicsOfficer().isEmpty() && definition.asksEthicsOfficer(id.kind())) {
            // Without one a sitting would wait for an assessment that nobody can record.
            against.add(Reason.of(JuryReason.ETHICS_OFFICER_MISSING, rule.get().paragraph()));
        }
        return against.isEmpty()
                ? Change.decideAgain(() -> commit(id, membership, actor, at))
                : Outcome.refused(against);
    }

    private Outcome<Commission> commit(CommissionId id, Membership membership, Actor actor, Instant at) {
        Optional<Commission> before = commissions.find(id);
        if (before.filter(commission -> membership.isThatOf(commission)).isPresent()) {
            return Outcome.done(before.get());
        }
        long version = before.map(Commission::version).orElse(0L) + 1;
        var commission = new Commission(
                id,
                membership.members(),
                membership.chair(),
                membership.secretary(),
                membership.ethicsOfficer(),
                version);
        return Change.outcome(commissions.commit(Commission.appointed(commission), actor, at), commission);
    }

    // p3, p4: so many members and a secretary; the chair is one of the members, the secretary is not.
    private static List<Reason> against(CommissionRule rule, Membership membership) {
        List<Reason> against = new ArrayList<>();
        if (membership.members().size() != rule.members()) {
            against.add(Reason.of(
                    JuryReason.WRONG_NUMBER_OF_MEMBERS,
                    rule.paragraph(),
                    "members",
                    String.valueOf(membership.members().size()),
                    "asked",
                    String.valueOf(rule.members())));
        }
        List<PersonId> people = Stream.concat(membership.members().stream(), Stream.of(membership.secretary()))
                .map(Appointee::person)
                .toList();
        if (people.stream().distinct().count() != people.size()) {
            against.add(Reason.of(JuryReason.APPOINTED_TWICE, rule.paragraph()));
        }
        if (membership.members().stream().noneMatch(member -> member.person().equals(membership.chair()))) {
            against.add(Reason.of(JuryReason.CHAIR_IS_NO_MEMBER, rule.paragraph()));
        }
        return against;
    }
}
