package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.OPEN_DOSSIER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
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

    /**
     * What a client says when it opens a dossier.
     *
     * @param nominator empty when the applicant files for themself
     * @param contact of whoever files
     */
    public record NewDossier(EditionId edition, Applicant applicant, Optional<Nominating> nominator, Contact contact) {}

    /**
     * Who nominates.
     *
     * @param kind what the nominator is, by its name in the definition
     * @param body the nominating body's name
     * @param nominee where the akim is asked to consent
     */
    public record Nominating(String kind, String body, Contact nominee) {}

    /**
     * Opens a dossier, or joins the one that stands for the akim already: a nomination is recorded there, and an akim
     * who files for themself consents by that. Who asks again gets what is there.
     */
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
        Filing filing = wanted.nominator()
                .map(nominating -> Filing.of(nomination(nominating, wanted.contact(), actor, at)))
                .orElseGet(() -> Filing.own(actor.id(), wanted.contact(), at));
        return wanted.applicant() instanceof Akim akim
                ? Change.decideAgain(() -> openOrJoin(id, akim, filing, actor, at))
                : commit(Dossier.open(id, wanted.applicant(), filing), actor, at);
    }

    // Claimed first, so that of two who are at it at once one opens and the other joins. A claim whose dossier was
    // never stored, because somebody died half-way, or whose candidacy has ended is replaced.
    private Outcome<Dossier> openOrJoin(DossierId id, Akim akim, Filing filing, Actor actor, Instant at) {
        String key = Claim.key(id.edition(), akim.iin());
        Claim claim = dossiers.claim(key, id, 0, Optional.empty());
        Optional<Dossier> there = dossiers.find(claim.dossier());
        if (there.filter(dossier -> dossier.exit().isEmpty()).isPresent()) {
            return new JoiningCandidacy(dossiers).join(there.get(), filing, actor, at);
        }
        if (!claim.dossier().equals(id)) {
            claim = dossiers.claim(key, id, claim.version(), Optional.of(unchanged(claim.dossier(), there)));
        }
        return claim.dossier().equals(id)
                ? commit(Dossier.open(id, akim, filing).onlyWhile(claim.stands()), actor, at)
                : new Outcome.Conflict<>();
    }

    // Whoever claimed before may live still, and open theirs in this very moment.
    private static Guard unchanged(DossierId before, Optional<Dossier> there) {
        return there.map(ended -> Guard.atVersion(Fact.Subject.DOSSIER, before.toString(), ended.version()))
                .orElseGet(() -> Guard.absent(Fact.Subject.DOSSIER, before.toString()));
    }

    private Outcome<Dossier> commit(Change<Dossier> change, Actor actor, Instant at) {
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }

    private static Nomination nomination(Nominating nominating, Contact contact, Actor actor, Instant at) {
        return new Nomination(actor.id(), nominating.kind(), nominating.body(), contact, nominating.nominee(), at);
    }

    private static List<Reason> against(NewDossier wanted, Eligibility eligibility) {
        List<Reason> against = new ArrayList<>();
        wanted.applicant().against(eligibility).ifPresent(against::add);
        wanted.nominator()
                .flatMap(nominating -> against(nominating, eligibility))
                .ifPresent(against::add);
        return against;
    }

    // p7 names who may nominate; 2022 p12 names nobody.
    private static Optional<Reason> against(Nominating nominating, Eligibility eligibility) {
        if (eligibility.nominators().isEmpty()) {
            return Optional.of(Reason.of(DossierReason.NOMINATIONS_NOT_FORESEEN, eligibility.paragraph()));
        }
        return eligibility.nominator(nominating.kind()).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        DossierReason.NOMINATOR_KIND_UNKNOWN,
                        eligibility.nominators().getFirst().paragraph(),
                        "nominator",
                        nominating.kind()));
    }
}
