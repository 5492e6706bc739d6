package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.RECORD_CHECK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.Check;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.RecordedCheck;
import kz.uzdik.domain.people.Actor;

/**
 * The secretary of the receiving commission records what was looked up about candidates, with where it was found (2020
 * p6, p10): one answer of a register often speaks of many. Each dossier is written by itself, so what was interrupted is
 * finished by sending the same again.
 */
public final class RecordingChecks {
    /** The most dossiers that one answer may speak of. */
    public static final int MOST = 100;

    private final AtSitting floor;
    private final Dossiers dossiers;

    public RecordingChecks(AtSitting floor, Dossiers dossiers) {
        this.floor = floor;
        this.dossiers = dossiers;
    }

    /**
     * What was found.
     *
     * @param source where: a letter with its number and day, or a register
     * @param met the dossiers for which what the rules ask for holds
     * @param notMet those for which it does not
     */
    public record Found(String check, String source, Set<DossierId> met, Set<DossierId> notMet) {
        public Found {
            met = Set.copyOf(met);
            notMet = Set.copyOf(notMet);
        }

        private Stream<DossierId> all() {
            return Stream.concat(met.stream(), notMet.stream());
        }
    }

    /** Records it for every dossier, or for none where something speaks against one; gives how many were spoken of. */
    public Outcome<Integer> record(CommissionId id, Found found, Actor actor, Instant at) {
        Optional<Commission> commission = floor.commissions().find(id);
        Optional<Running> contest = floor.contests().running(id.edition());
        if (commission.isEmpty() || contest.isEmpty()) {
            return Outcome.unknown();
        }
        if (!RECORD_CHECK.allows(commission.get().rolesOf(actor.id()))) {
            return Outcome.forbidden();
        }
        List<Reason> against = against(contest.get(), id, found);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        for (DossierId dossier : found.all().sorted(DossierId.BY_TEXT).toList()) {
            var check = new RecordedCheck(found.check(), found.met().contains(dossier), found.source(), actor.id(), at);
            if (!(record(dossier, check, actor, at) instanceof Outcome.Done<Dossier>)) {
                return new Outcome.Conflict<>();
            }
        }
        return Outcome.done((int) found.all().count());
    }

    private List<Reason> against(Running contest, CommissionId id, Found found) {
        List<Reason> against = new ArrayList<>();
        Optional<Check> check = contest.definition().eligibility().checks().stream()
                .filter(known -> known.id().equals(found.check()))
                .findFirst();
        boolean receives = contest.definition().receivingCommission().kind().equals(id.kind());
        if (check.isEmpty() || !receives) {
            against.add(Reason.of(JuryReason.CHECK_UNKNOWN, NONE, "check", found.check()));
            return against;
        }
        var paragraph = check.get().paragraph();
        new TreeSet<>(found.all().map(DossierId::toString).toList())
                .forEach(dossier -> DossierId.parse(dossier)
                        .flatMap(wanted -> against(id, wanted, found))
                        .ifPresent(code -> against.add(Reason.of(code, paragraph, "candidate", dossier))));
        return against;
    }

    private Optional<Reason.Code> against(CommissionId id, DossierId wanted, Found found) {
        if (found.met().contains(wanted) && found.notMet().contains(wanted)) {
            return Optional.of(JuryReason.CANDIDATE_NAMED_TWICE);
        }
        boolean before = wanted.edition().equals(id.edition()) && wanted.area().equals(id.area());
        Optional<Dossier> dossier = before ? dossiers.find(wanted) : Optional.empty();
        if (dossier.filter(there -> !there.submissions().isEmpty()).isEmpty()) {
            return Optional.of(JuryReason.NOT_BEFORE_THIS_COMMISSION);
        }
        if (dossier.get().beingErased().isPresent()) {
            return Optional.of(DossierReason.DOSSIER_BEING_ERASED);
        }
        return dossier.get().admission().isPresent() ? Optional.of(JuryReason.ALREADY_DECIDED) : Optional.empty();
    }

    private Outcome<Dossier> record(DossierId id, RecordedCheck check, Actor actor, Instant at) {
        return Change.decideAgain(() -> {
            Dossier dossier = dossiers.find(id).orElseThrow();
            if (dossier.check(check.check())
                    .filter(there ->
                            there.met() == check.met() && there.source().equals(check.source()))
                    .isPresent()) {
                return Outcome.done(dossier);
            }
            Optional<Reason> erased = dossier.beingErased();
            if (erased.isPresent() || dossier.admission().isPresent()) {
                return Outcome.refused(erased.orElseGet(() -> Reason.of(JuryReason.ALREADY_DECIDED, NONE)));
            }
            Change<Dossier> change = dossier.recordCheck(check);
            return Change.outcome(dossiers.commit(change, actor, at), change.next());
        });
    }
}
