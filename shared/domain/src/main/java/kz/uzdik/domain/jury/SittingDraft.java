package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.TieDecision;

/** A sitting with one thing changed; its version is one higher. */
final class SittingDraft {
    private final Sitting from;
    private Panel panel;
    private Optional<Meeting> meeting;
    private Optional<List<Entrant>> agenda;
    private final Map<PersonId, List<Recusal>> declarations;
    private final List<Attendance> attendance;
    private final List<Substitution> substitutions;
    private final List<TieDecision> ties;
    private Optional<Sitting.Result> result;
    private final List<Signature> signatures;
    private final List<Cancellation> cancellations;

    SittingDraft(Sitting from) {
        this.from = from;
        panel = from.panel();
        meeting = from.meeting();
        agenda = from.agenda();
        declarations = new HashMap<>(from.declarations());
        attendance = new ArrayList<>(from.attendance());
        substitutions = new ArrayList<>(from.substitutions());
        ties = new ArrayList<>(from.ties());
        result = from.result();
        signatures = new ArrayList<>(from.signatures());
        cancellations = new ArrayList<>(from.cancellations());
    }

    SittingDraft meeting(Meeting planned) {
        meeting = Optional.of(planned);
        return this;
    }

    SittingDraft agenda(List<Entrant> entrants) {
        agenda = Optional.of(entrants);
        return this;
    }

    SittingDraft declared(PersonId member, List<Recusal> recusals) {
        declarations.put(member, List.copyOf(recusals));
        return this;
    }

    SittingDraft found(PersonId member, Recusal recusal) {
        List<Recusal> all = new ArrayList<>(declarations.getOrDefault(member, List.of()));
        all.add(recusal);
        return declared(member, all);
    }

    SittingDraft attended(Collection<PersonId> members, Attendance.Kind kind, String reason, Phase phase, Instant at) {
        members.stream().sorted().forEach(member -> attendance.add(new Attendance(member, kind, reason, phase, at)));
        return this;
    }

    SittingDraft renewed(Panel now, List<Substitution> made) {
        panel = now;
        substitutions.addAll(made);
        return this;
    }

    SittingDraft tie(TieDecision decision) {
        ties.add(decision);
        return this;
    }

    SittingDraft result(Sitting.Result outcome) {
        result = Optional.of(outcome);
        return this;
    }

    SittingDraft signature(Signature signature) {
        signatures.add(signature);
        return this;
    }

    SittingDraft cancelled(Cancellation cancellation) {
        cancellations.add(cancellation);
        return this;
    }

    Sitting in(Phase phase) {
        return new Sitting(
                from.id(),
                panel,
                from.convenedAt(),
                meeting,
                agenda,
                phase,
                declarations,
                attendance,
                substitutions,
                ties,
                result,
                signatures,
                cancellations,
                from.version() + 1);
    }
}
