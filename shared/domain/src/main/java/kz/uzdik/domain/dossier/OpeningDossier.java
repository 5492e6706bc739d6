package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.OPEN_DOSSIER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Standing;

/** An applicant, or a nominator for an akim, opens a dossier (2020 p7, p9; 2022 p12). */
public final class OpeningDossier {
    /** A nominator may nominate many; without a bound one account could fill an oblast's shelves. */
    private static final long MOST_PER_OWNER = 100;

    private final Contests contests;
    private final Dossiers dossiers;
    private final Randomness randomness;

    public OpeningDossier(Contests contests, Dossiers dossiers, Randomness randomness) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.randomness = randomness;
    }

    /** What a client says when it opens a dossier. */
    public record NewDossier(EditionId edition, Applicant applicant, Optional<String> nominator, Contact contact) {}

    public Outcome<Dossier> open(NewDossier wanted, Actor actor, Instant at) {
        if (!OPEN_DOSSIER.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        var contest = contests.running(wanted.edition());
        if (contest.isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.EDITION_NOT_ANNOUNCED, NONE));
        }
        var eligibility = contest.get().definition().eligibility();
        List<Reason> against = against(wanted, eligibility);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        long there = dossiers.ownedBy(actor.id()).stream()
                .filter(dossier -> dossier.id().edition().equals(wanted.edition()))
                .count();
        if (there >= MOST_PER_OWNER) {
            return Outcome.refused(
                    Reason.of(DossierReason.TOO_MANY_DOSSIERS, NONE, "most", String.valueOf(MOST_PER_OWNER)));
        }
        var receiving = contest.get().definition().receivingCommission();
        var seat = wanted.applicant().seat(receiving.level(), eligibility);
        var id = new DossierId(wanted.edition(), seat, randomness.token());
        Filing filing = new Filing(actor.id(), wanted.nominator(), wanted.contact());
        Change<Dossier> change = Dossier.open(id, wanted.applicant(), filing);
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }

    private static List<Reason> against(NewDossier wanted, Eligibility eligibility) {
        List<Reason> against = new ArrayList<>();
        wanted.applicant().against(eligibility).ifPresent(against::add);
        if (wanted.nominator().isPresent() && !eligibility.nominated()) {
            against.add(Reason.of(DossierReason.NOMINATIONS_NOT_FORESEEN, eligibility.paragraph()));
        }
        return against;
    }
}
