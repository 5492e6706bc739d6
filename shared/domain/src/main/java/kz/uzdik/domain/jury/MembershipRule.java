package kz.uzdik.domain.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
import kz.uzdik.domain.people.PersonId;

/** Who can be a commission (2020 p3, p4). */
final class MembershipRule {
    private MembershipRule() {}

    // p3, p4: so many members and a secretary; the chair is one of the members, the secretary is not.
    static List<Reason> against(CommissionRule rule, Membership membership) {
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
