package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.APPOINT_COMMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
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
            List<Appointee> members,
            PersonId chair,
            Appointee secretary,
            Optional<Appointee> ethicsOfficer,
            Optional<Approval> approval) {
        public Membership {
            members = List.copyOf(members);
        }

        private boolean isThatOf(Commission commission) {
            return equals(new Membership(
                    commission.members(),
                    commission.chair(),
                    commission.secretary(),
                    commission.ethicsOfficer(),
                    commission.approval()));
        }

        private Optional<Appointee> leader() {
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
        List<Reason> against = against(rule.get(), membership);
        if (membership.ethicsOfficer().isEmpty() && definition.asksEthicsOfficer(id.kind())) {
            // Without one a sitting would wait for an assessment that nobody can record.
            against.add(Reason.of(JuryReason.ETHICS_OFFICER_MISSING, rule.get().paragraph()));
        }
        return against.isEmpty()
                ? Change.decideAgain(() -> commit(id, membership, basedOn, actor, at))
                : Outcome.refused(against);
    }

    private Outcome<Commission> commit(CommissionId id, Membership membership, long basedOn, Actor actor, Instant at) {
        Optional<Commission> before = commissions.find(id);
        if (before.filter(commission -> membership.isThatOf(commission)).isPresent()) {
            return Outcome.done(before.get());
        }
        long present = before.map(Commission::version).orElse(0L);
        if (present != basedOn) {
            return Outcome.refused(Reason.of(JuryReason.COMMISSION_CHANGED, NONE, "version", String.valueOf(present)));
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
        rule.conduct().appointment().ifPresent(asked -> against.addAll(against(rule, asked, membership)));
        return against;
    }

    // p3, p4: who approves the membership, and who may lead it and keep its papers.
    private static List<Reason> against(CommissionRule rule, Conduct.Appointment asked, Membership membership) {
        List<Reason> against = new ArrayList<>();
        String by = membership.approval().map(Approval::by).orElse("-");
        if (!by.equals(asked.by())) {
            against.add(Reason.of(JuryReason.WRONG_APPOINTER, rule.paragraph(), "stated", by, "asked", asked.by()));
        }
        membership
                .leader()
                .filter(chair -> !holdsOneOf(asked.chair(), chair))
                .ifPresent(_ -> against.add(notEligible(rule, Office.CHAIR, asked.chair())));
        if (!holdsOneOf(asked.secretary(), membership.secretary())) {
            against.add(notEligible(rule, Office.SECRETARY, asked.secretary()));
        }
        return against;
    }

    private static boolean holdsOneOf(List<String> positions, Appointee appointee) {
        return positions.isEmpty()
                || appointee.position().filter(positions::contains).isPresent();
    }

    private static Reason notEligible(CommissionRule rule, Office office, List<String> positions) {
        return Reason.of(
                JuryReason.POSITION_NOT_ELIGIBLE,
                rule.paragraph(),
                "office",
                office.name().toLowerCase(Locale.ROOT),
                "positions",
                String.join(", ", positions));
    }
}
