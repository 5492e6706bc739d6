package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.RECORD_CONSENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.jury.Commission.Consent;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency records that a commission's membership has been consented to (2020 p3: by the oblast akimat). Without it
 * the commission is not convened; it is a consent to the membership of one version and ends with the next.
 */
public final class RecordingConsent {
    private final Contests contests;
    private final Commissions commissions;

    public RecordingConsent(Contests contests, Commissions commissions) {
        this.contests = contests;
        this.commissions = commissions;
    }

    /**
     * The consent as it was given.
     *
     * @param of whose it is, by the name in the definition
     * @param document the letter's number, in words
     */
    public record Given(String of, String document, LocalDate on) {}

    /** @param membership the version of the commission that was consented to */
    public Outcome<Commission> record(CommissionId id, Given given, long membership, Actor actor, Instant at) {
        if (!RECORD_CONSENT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Optional<CommissionRule> rule = contests.editions()
                .find(id.edition())
                .flatMap(edition -> contests.definitions().find(edition.digest()))
                .map(definition -> definition.commission(id.kind()));
        return rule.isEmpty()
                ? Outcome.unknown()
                : Change.decideAgain(() -> commissions
                        .find(id)
                        .map(commission -> record(commission, rule.get(), given, membership, actor, at))
                        .orElseGet(Outcome::unknown));
    }

    private Outcome<Commission> record(
            Commission commission, CommissionRule rule, Given given, long membership, Actor actor, Instant at) {
        Optional<Reason> against = against(rule, given);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        if (isThere(commission, given)) {
            return Outcome.done(commission);
        }
        if (commission.version() != membership) {
            return Outcome.refused(
                    Reason.of(JuryReason.COMMISSION_CHANGED, NONE, "version", String.valueOf(commission.version())));
        }
        Change<Commission> change =
                commission.consented(new Consent(given.of(), given.document(), given.on(), actor.id(), at));
        return Change.outcome(commissions.commit(change, actor, at), change.next());
    }

    // What was recorded before and is sent again was recorded before; it is the membership's still.
    private static boolean isThere(Commission commission, Given given) {
        return commission
                .consent()
                .filter(there -> new Given(there.of(), there.document(), there.on()).equals(given))
                .isPresent();
    }

    private static Optional<Reason> against(CommissionRule rule, Given given) {
        Optional<String> asked = rule.conduct().appointment().flatMap(Conduct.Appointment::consent);
        if (asked.isEmpty()) {
            return Optional.of(Reason.of(JuryReason.NO_CONSENT_ASKED, rule.paragraph()));
        }
        return asked.get().equals(given.of())
                ? Optional.empty()
                : Optional.of(Reason.of(
                        JuryReason.WRONG_CONSENT, rule.paragraph(), "stated", given.of(), "asked", asked.get()));
    }

    /** The consent that a membership still waits for, where it does. */
    static Optional<Reason> missing(CommissionRule rule, Commission commission) {
        return commission.isConsented(rule)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        JuryReason.CONSENT_MISSING,
                        rule.paragraph(),
                        "consent",
                        rule.conduct()
                                .appointment()
                                .flatMap(Conduct.Appointment::consent)
                                .orElseThrow()));
    }
}
