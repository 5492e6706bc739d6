package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_LIST;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contest.PublicationRule.Of.GoneOn;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The names of those who go on from a step are published, once its protocol is signed (2020 p17, 2022 p18): by the
 * Agency, or a commission's own list by its secretary, who gives results to sites (2020 p5.4). Published again, it is a
 * new version, which names the one before.
 */
public final class PublishingList {
    private final Contests contests;
    private final Commissions commissions;
    private final Finality finality;
    private final NextVersion next;

    public PublishingList(Contests contests, Commissions commissions, Sittings sittings, Publications publications) {
        this.contests = contests;
        this.commissions = commissions;
        finality = new Finality(commissions, sittings);
        next = new NextVersion(publications);
    }

    /**
     * Asks for the list to be written.
     *
     * @param list the definition's name for it
     * @param commission whose; empty where the definition says that there is one of all
     */
    public Outcome<Publication> publish(
            EditionId id, String list, Optional<CommissionId> commission, Actor actor, Instant at) {
        if (!PUBLISH_LIST.allows(standing(id, commission, actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.running(id)
                .map(contest -> publish(contest, list, commission, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Standing standing(EditionId id, Optional<CommissionId> wanted, Actor actor) {
        Standing standing = Standing.of(actor);
        return wanted.filter(commission -> commission.edition().equals(id))
                .flatMap(commissions::find)
                .map(commission -> standing.and(commission.rolesOf(actor.id())))
                .orElse(standing);
    }

    private Outcome<Publication> publish(
            Running contest, String list, Optional<CommissionId> commission, Actor actor, Instant at) {
        Optional<PublicationRule> rule = contest.definition().publication(list);
        if (rule.isEmpty() || !(rule.get().of() instanceof GoneOn(var wanted, var together))) {
            return Outcome.refused(Reason.of(PublicationReason.LIST_UNKNOWN, Paragraph.NONE, "list", list));
        }
        Paragraph paragraph = rule.get().paragraph();
        Step step = contest.definition().step(wanted).orElseThrow();
        if (together ? commission.isPresent() : !decides(commission, step, contest.id())) {
            return Outcome.refused(
                    Reason.of(PublicationReason.LIST_OF_ANOTHER_COMMISSION, paragraph, "list", list, "step", wanted));
        }
        if (finality.signed(contest, step, commission).isEmpty()) {
            return Outcome.refused(Reason.of(PublicationReason.STEP_NOT_FINAL, paragraph, "step", wanted));
        }
        return next.request(contest, new Published.GoneOn(list, commission), actor, at);
    }

    private boolean decides(Optional<CommissionId> commission, Step step, EditionId edition) {
        return commission
                .filter(id -> id.edition().equals(edition) && id.kind().equals(step.commission()))
                .flatMap(commissions::find)
                .isPresent();
    }
}
