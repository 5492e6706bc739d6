package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A commission's sitting on one step: who was called and came, who stands back from whom, what was decided, who signed.
 *
 * @param agenda the candidates to decide on; empty until it is drawn up
 * @param declarations by member: the candidates the member stands back from; a member who declared none has an entry
 * @param result who goes on; empty until closed
 */
public record Sitting(
        SittingId id,
        Panel panel,
        Instant convenedAt,
        Optional<List<Entrant>> agenda,
        Phase phase,
        Map<PersonId, List<Recusal>> declarations,
        Set<PersonId> present,
        List<TieDecision> ties,
        Optional<Result> result,
        List<Signature> signatures,
        long version) {
    public Sitting {
        agenda = agenda.map(entrants -> entrants.stream()
                .sorted(Comparator.comparing(Entrant::candidate))
                .toList());
        declarations = Map.copyOf(declarations);
        present = Set.copyOf(present);
        ties = List.copyOf(ties);
        signatures = List.copyOf(signatures);
    }

    /**
     * What a closed sitting came to.
     *
     * @param passed the admitted, or those who go on; ordered by id
     * @param run the number of the ranking run it rests on; 0 for an admission
     * @param protocolDigest digest of the protocol, which chair and secretary sign
     */
    public record Result(List<CandidateId> passed, int run, String protocolDigest) {
        public Result {
            passed = List.copyOf(passed);
        }
    }

    static Change<Sitting> convene(SittingId id, Panel panel, Instant at) {
        Sitting convened = new Sitting(
                id,
                panel,
                at,
                Optional.empty(),
                Phase.CONVENED,
                Map.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1);
        return Change.of(convened, 0, new JuryFact.SittingConvened(id));
    }

    Change<Sitting> drawUpAgenda(List<Entrant> entrants) {
        return change(
                Move.DRAW_UP_AGENDA, new Draft(this).agenda(entrants), new JuryFact.AgendaDrawnUp(id, entrants.size()));
    }

    Change<Sitting> declare(PersonId member, List<Recusal> recusals) {
        return change(
                Move.DECLARE,
                new Draft(this).declared(member, recusals),
                new JuryFact.ConflictsDeclared(id, panel.number(member), recusals));
    }

    Change<Sitting> open(Set<PersonId> attending) {
        return change(Move.OPEN, new Draft(this).present(attending), new JuryFact.SittingOpened(id, attending.size()));
    }

    Change<Sitting> seal(int sheets) {
        return change(Move.SEAL, new Draft(this), new JuryFact.SheetsSealed(id, sheets));
    }

    Change<Sitting> decideTie(TieDecision decision) {
        return change(
                Move.DECIDE_TIE,
                new Draft(this).tie(decision),
                new JuryFact.TieDecided(id, decision.order(), decision.figuresDigest(), decision.reason()));
    }

    Change<Sitting> close(Result outcome) {
        return change(
                outcome.run() == 0 ? Move.CLOSE_ADMISSION : Move.CLOSE_SELECTION,
                new Draft(this).result(outcome),
                new JuryFact.SittingClosed(id, outcome.run(), outcome.passed()));
    }

    Change<Sitting> sign(Signature signature) {
        Fact signed =
                new JuryFact.ProtocolSigned(id, signature.person().equals(panel.chair()), signature.protocolDigest());
        Draft draft = new Draft(this).signature(signature);
        if (signatures.isEmpty()) {
            return change(Move.SIGN_FIRST, draft, signed);
        }
        Result stands = result.orElseThrow();
        return change(Move.SIGN_LAST, draft, signed, new JuryFact.ResultFinal(id, stands.run(), stands.passed()));
    }

    private Change<Sitting> change(Move move, Draft draft, Fact... facts) {
        Phase next = move.from(phase)
                .orElseThrow(() -> new IllegalStateException(move + " cannot be done in phase " + phase));
        return Change.of(draft.in(next), version, facts);
    }

    boolean allows(Move move) {
        return move.from(phase).isPresent();
    }

    /** Holds while the sitting is in its present phase. */
    Guard unchangedPhase() {
        return Guard.inPhase(Fact.Subject.SITTING, id.toString(), phase.name());
    }

    /** The candidates on the agenda; none before it is drawn up. */
    public List<Entrant> entrants() {
        return agenda.orElse(List.of());
    }

    public boolean concerns(CandidateId candidate) {
        return entrants().stream().anyMatch(entrant -> entrant.candidate().equals(candidate));
    }

    public boolean isRecused(PersonId member, CandidateId candidate) {
        return declarations.getOrDefault(member, List.of()).stream()
                .anyMatch(recusal -> recusal.candidate().equals(candidate));
    }

    public boolean hasDeclared(PersonId member) {
        return declarations.containsKey(member);
    }

    /**
     * Who acts as chair towards these candidates: the chair, or where the chair stands back from one of them the first
     * member present who does not, and the chair again where nobody is free of all of them. The rules name nobody for
     * that case; this is the operator's choice.
     */
    public Optional<PersonId> chairFor(Collection<CandidateId> candidates) {
        if (present.isEmpty()) {
            return Optional.of(panel.chair());
        }
        return Stream.concat(Stream.of(panel.chair()), panel.members().stream())
                .filter(present::contains)
                .filter(member -> candidates.stream().noneMatch(candidate -> isRecused(member, candidate)))
                .findFirst()
                // Of several equals each may have somebody standing back: then the chair decides after all.
                .or(() -> Optional.of(panel.chair()));
    }

    /** The members who must score a candidate: those present who do not stand back from them. */
    public List<PersonId> scorersOf(CandidateId candidate) {
        return panel.members().stream()
                .filter(present::contains)
                .filter(member -> !isRecused(member, candidate))
                .toList();
    }

    /** When both had signed; empty before. */
    public Optional<Instant> endedAt() {
        return phase == Phase.SIGNED
                ? signatures.stream().map(Signature::at).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether the candidate passed, by a signed protocol. */
    public boolean finallyPassed(CandidateId candidate) {
        return phase == Phase.SIGNED
                && result.filter(outcome -> outcome.passed().contains(candidate))
                        .isPresent();
    }

    /** A sitting with one thing changed; its version is one higher. */
    private static final class Draft {
        private final Sitting from;
        private Optional<List<Entrant>> agenda;
        private final Map<PersonId, List<Recusal>> declarations;
        private Set<PersonId> present;
        private final List<TieDecision> ties;
        private Optional<Result> result;
        private final List<Signature> signatures;

        Draft(Sitting from) {
            this.from = from;
            agenda = from.agenda;
            declarations = new HashMap<>(from.declarations);
            present = from.present;
            ties = new ArrayList<>(from.ties);
            result = from.result;
            signatures = new ArrayList<>(from.signatures);
        }

        Draft agenda(List<Entrant> entrants) {
            agenda = Optional.of(entrants);
            return this;
        }

        Draft declared(PersonId member, List<Recusal> recusals) {
            declarations.put(member, List.copyOf(recusals));
            return this;
        }

        Draft present(Set<PersonId> attending) {
            present = attending;
            return this;
        }

        Draft tie(TieDecision decision) {
            ties.add(decision);
            return this;
        }

        Draft result(Result outcome) {
            result = Optional.of(outcome);
            return this;
        }

        Draft signature(Signature signature) {
            signatures.add(signature);
            return this;
        }

        Sitting in(Phase phase) {
            return new Sitting(
                    from.id,
                    from.panel,
                    from.convenedAt,
                    agenda,
                    phase,
                    declarations,
                    present,
                    ties,
                    result,
                    signatures,
                    from.version + 1);
        }
    }
}
