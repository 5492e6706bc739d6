package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A commission's sitting on one step: who was called and came, who stands back from whom, what was decided, who signed.
 *
 * @param meeting when and where it is held; empty while that is not said
 * @param agenda the candidates to decide on; empty until it is drawn up
 * @param declarations by member: the candidates the member stands back from; a member who declared none has an entry
 * @param attendance every coming and leaving, in the order it was recorded
 * @param substitutions every change of the panel since the convening, in the order it was recorded
 * @param result who goes on; empty until closed
 * @param cancellations every earlier convening of the step, and the present one once it is cancelled, in order
 */
public record Sitting(
        SittingId id,
        Panel panel,
        Instant convenedAt,
        Optional<Meeting> meeting,
        Optional<List<Entrant>> agenda,
        Phase phase,
        Map<PersonId, List<Recusal>> declarations,
        List<Attendance> attendance,
        List<Substitution> substitutions,
        List<TieDecision> ties,
        Optional<Result> result,
        List<Signature> signatures,
        List<Cancellation> cancellations,
        long version) {
    public Sitting {
        agenda = agenda.map(entrants -> entrants.stream()
                .sorted(Comparator.comparing(Entrant::candidate))
                .toList());
        declarations = Map.copyOf(declarations);
        attendance = List.copyOf(attendance);
        substitutions = List.copyOf(substitutions);
        ties = List.copyOf(ties);
        signatures = List.copyOf(signatures);
        cancellations = List.copyOf(cancellations);
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

    /** @param cancelled the step's earlier convening, which was a mistake; empty where there was none */
    static Change<Sitting> convene(
            SittingId id, Panel panel, Optional<Meeting> meeting, Optional<Sitting> cancelled, Instant at) {
        long before = cancelled.map(Sitting::version).orElse(0L);
        Sitting convened = new Sitting(
                id,
                panel,
                at,
                meeting,
                Optional.empty(),
                Phase.CONVENED,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                cancelled.map(Sitting::cancellations).orElse(List.of()),
                before + 1);
        return Change.of(convened, before, new JuryFact.SittingConvened(id, convened.convening()));
    }

    Change<Sitting> drawUpAgenda(List<Entrant> entrants) {
        return change(
                Move.DRAW_UP_AGENDA,
                new SittingDraft(this).agenda(entrants),
                new JuryFact.AgendaDrawnUp(id, entrants.size()));
    }

    Change<Sitting> plan(Meeting planned, String reason) {
        return change(
                Move.PLAN,
                new SittingDraft(this).meeting(planned),
                new JuryFact.SittingPlanned(id, planned.at(), reason));
    }

    Change<Sitting> declare(PersonId member, List<Recusal> recusals) {
        return change(
                Move.DECLARE,
                new SittingDraft(this).declared(member, recusals),
                new JuryFact.ConflictsDeclared(id, panel.number(member), recusals));
    }

    Change<Sitting> open(Set<PersonId> attending, Instant at) {
        return change(
                Move.OPEN,
                new SittingDraft(this).attended(attending, Attendance.Kind.CAME, "", Phase.OPEN, at),
                new JuryFact.SittingOpened(id, attending.size()));
    }

    Change<Sitting> come(Set<PersonId> arriving, Instant at) {
        return change(
                Move.ATTEND,
                new SittingDraft(this).attended(arriving, Attendance.Kind.CAME, "", phase, at),
                new JuryFact.MembersCame(id, numbers(arriving)));
    }

    Change<Sitting> leave(Set<PersonId> leaving, String reason, Instant at) {
        return change(
                Move.ATTEND,
                new SittingDraft(this).attended(leaving, Attendance.Kind.LEFT, reason, phase, at),
                new JuryFact.MembersLeft(id, numbers(leaving), reason));
    }

    private List<Integer> numbers(Set<PersonId> members) {
        return members.stream().map(panel::number).sorted().toList();
    }

    /** A conflict that came to light after the opening. */
    Change<Sitting> find(PersonId member, CandidateId candidate, String reason, Instant at) {
        Recusal recusal = new Recusal(candidate, reason, Optional.of(new Recusal.Found(phase, at)));
        return change(
                Move.RECORD_CONFLICT,
                new SittingDraft(this).found(member, recusal),
                new JuryFact.ConflictFound(id, panel.number(member), candidate, reason));
    }

    Change<Sitting> renew(Panel now, List<Substitution> made) {
        return change(
                Move.RENEW_PANEL,
                new SittingDraft(this).renewed(now, made),
                new JuryFact.PanelRenewed(
                        id,
                        made.stream().map(Substitution::office).toList(),
                        made.stream().map(Substitution::reason).distinct().collect(Collectors.joining("; "))));
    }

    /** @param interviews whether candidates had been given times, which are no more */
    Change<Sitting> cancel(String reason, boolean interviews, Instant at) {
        var cancellation = new Cancellation(convening(), reason, at);
        Fact cancelled = new JuryFact.SittingCancelled(id, convening(), reason);
        Fact[] facts = interviews
                ? new Fact[] {cancelled, new JuryFact.InterviewsCancelled(id, convening(), reason)}
                : new Fact[] {cancelled};
        return change(Move.CANCEL, new SittingDraft(this).cancelled(cancellation), facts);
    }

    /** Which convening of the step it is, from 1. */
    public int convening() {
        return cancellations.size() + (stands() ? 1 : 0);
    }

    /** Whether it was not cancelled. */
    public boolean stands() {
        return phase != Phase.CANCELLED;
    }

    /** Holds while no sitting of this id stands: none was convened, or it was cancelled. */
    static Guard noneStanding(SittingId id) {
        return Guard.absentOrInPhase(Fact.Subject.SITTING, id.toString(), Phase.CANCELLED.name());
    }

    Change<Sitting> seal(int sheets) {
        return change(Move.SEAL, new SittingDraft(this), new JuryFact.SheetsSealed(id, sheets));
    }

    Change<Sitting> decideTie(TieDecision decision) {
        return change(
                Move.DECIDE_TIE,
                new SittingDraft(this).tie(decision),
                new JuryFact.TieDecided(id, decision.order(), decision.figuresDigest(), decision.reason()));
    }

    Change<Sitting> close(Result outcome) {
        return change(
                outcome.run() == 0 ? Move.CLOSE_ADMISSION : Move.CLOSE_SELECTION,
                new SittingDraft(this).result(outcome),
                new JuryFact.SittingClosed(id, outcome.run(), outcome.passed()));
    }

    Change<Sitting> sign(Signature signature) {
        Fact signed = new JuryFact.ProtocolSigned(id, signature.office(), signature.protocolDigest());
        SittingDraft draft = new SittingDraft(this).signature(signature);
        if (signatures.isEmpty()) {
            return change(Move.SIGN_FIRST, draft, signed);
        }
        Result stands = result.orElseThrow();
        return change(Move.SIGN_LAST, draft, signed, new JuryFact.ResultFinal(id, stands.run(), stands.passed()));
    }

    private Change<Sitting> change(Move move, SittingDraft draft, Fact... facts) {
        Phase next = move.from(phase)
                .orElseThrow(() -> new IllegalStateException(move + " cannot be done in phase " + phase));
        return Change.of(draft.in(next), version, facts);
    }

    boolean allows(Move move) {
        return move.from(phase).isPresent();
    }

    /**
     * Holds while nothing has changed at the sitting: neither its phase nor who is there, so that nothing decided with a
     * quorum is stored after the quorum has gone.
     */
    Guard unchanged() {
        return Guard.atVersion(Fact.Subject.SITTING, id.toString(), version);
    }

    /** The candidates on the agenda; none before it is drawn up. */
    public List<Entrant> entrants() {
        return agenda.orElse(List.of());
    }

    /** The candidates in the order in which they are taken. */
    public List<CandidateId> order() {
        List<CandidateId> first = meeting.map(Meeting::order).orElse(List.of());
        return Stream.concat(
                        first.stream(),
                        entrants().stream().map(Entrant::candidate).filter(candidate -> !first.contains(candidate)))
                .toList();
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

    /** Who is there now; nobody before the opening, and nobody while it is adjourned because all have left. */
    public Set<PersonId> present() {
        return Attendance.present(attendance, any -> true);
    }

    /** Who was there when the sheets were sealed, or is now while they are not. */
    Set<PersonId> presentAtSeal() {
        return Attendance.present(attendance, fact -> fact.phase() == Phase.OPEN);
    }

    // A seat that changed hands twice before the seal is its first holder's again.
    boolean wasReplacedBeforeSeal(PersonId member) {
        return substitutions.stream()
                .filter(made -> made.office() == Office.MEMBER && made.phase().compareTo(Phase.SEALED) < 0)
                .filter(made -> made.from().equals(member) || made.to().equals(member))
                .reduce((first, second) -> second)
                .filter(made -> made.from().equals(member))
                .isPresent();
    }

    /** Who was there when it was closed. */
    Set<PersonId> presentAtClose() {
        return Attendance.present(attendance, fact -> fact.phase().compareTo(Phase.CLOSED) < 0);
    }

    /** Whether a conflict was found at or after this instant that strikes a sealed sheet. */
    boolean struckSince(Instant instant) {
        return declarations.values().stream().flatMap(List::stream).anyMatch(recusal -> recusal.strikesSince(instant));
    }

    /** Whether a run rests on every decision and on the sheets as they count now. */
    boolean isCoveredBy(RankingRun run) {
        return run.decisions() == ties.size() && !struckSince(run.requestedAt());
    }

    /**
     * Who leads towards these candidates: the chair, or where the chair is not there or stands back from one of them the
     * first member present who does not, and whoever leads otherwise where nobody is free of all of them. The rules name
     * nobody for that case; this is the operator's choice. While nobody is there nothing is decided, and the chair leads.
     *
     * @param able who can act at all: those the commission has now
     */
    Optional<PersonId> leader(Collection<CandidateId> candidates, Predicate<PersonId> able) {
        Set<PersonId> here = present();
        List<PersonId> inOrder = Stream.concat(Stream.of(panel.chair()), panel.seated().stream())
                .filter(panel::isSeated)
                .filter(able)
                .filter(member -> here.isEmpty() || here.contains(member))
                .toList();
        return inOrder.stream()
                .filter(member ->
                        here.isEmpty() || candidates.stream().noneMatch(candidate -> isRecused(member, candidate)))
                .findFirst()
                // Of several equals each may have somebody standing back: then the chair decides after all.
                .or(() -> inOrder.stream().findFirst());
    }

    /** The members who must score a candidate: those present who do not stand back from them. */
    public List<PersonId> scorersOf(CandidateId candidate) {
        Set<PersonId> here = present();
        return panel.seated().stream()
                .filter(here::contains)
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
}
