package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;

/** What happens in commissions. Members are named by their number on the panel. */
public sealed interface JuryFact extends Fact {
    record CommissionAppointed(CommissionId commission, int members) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("commission", commission.toString(), "members", String.valueOf(members));
        }
    }

    /** The addresses of a commission's people were erased; their names stay. */
    record AddressesErased(CommissionId commission, int addresses) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("commission", commission.toString(), "addresses", String.valueOf(addresses));
        }
    }

    /** Somebody consented to the membership of this version. */
    record MembershipConsented(CommissionId commission, String of, long membership) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("commission", commission.toString(), "of", of, "membership", String.valueOf(membership));
        }
    }

    /** @param convening which convening of the step it is, from 1 */
    record SittingConvened(SittingId sitting, int convening) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "convening", String.valueOf(convening));
        }
    }

    /** It was said, or said anew, when and where it is held. */
    record SittingPlanned(SittingId sitting, Instant meets, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "meets", meets.toString(), "reason", reason);
        }
    }

    /** It had been convened by mistake; the step can be convened anew. */
    record SittingCancelled(SittingId sitting, int convening, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "convening", String.valueOf(convening), "reason", reason);
        }
    }

    /** With the sitting the times are no more that candidates had been given at it. */
    record InterviewsCancelled(SittingId sitting, int convening, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "convening", String.valueOf(convening), "reason", reason);
        }
    }

    /**
     * A candidate has a time for the interview.
     *
     * @param before when it was to be; empty where they had no time before
     * @param reason why it was moved; empty where it was not
     */
    record InterviewScheduled(
            SittingId sitting,
            CandidateId candidate,
            Instant meets,
            Optional<Instant> before,
            String reason,
            Set<InterviewPlan.Warning> warnings)
            implements JuryFact {
        InterviewScheduled(SittingId sitting, InterviewPlan.Slot slot) {
            this(
                    sitting,
                    slot.candidate(),
                    slot.at(),
                    slot.moved().isEmpty()
                            ? Optional.empty()
                            : Optional.of(slot.moved().getLast().from()),
                    slot.reason(),
                    slot.warnings());
        }

        /** Whether they had another time before. */
        public boolean moved() {
            return before.isPresent();
        }

        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "candidate",
                    candidate.value(),
                    "meets",
                    meets.toString(),
                    "moved",
                    String.valueOf(moved()),
                    "before",
                    before.map(Instant::toString).orElse(""),
                    "reason",
                    reason,
                    "warnings",
                    warnings.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        }
    }

    /** It was recorded whether a candidate came to the interview. */
    record InterviewAttended(SittingId sitting, CandidateId candidate, boolean came) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "candidate", candidate.value(), "came", String.valueOf(came));
        }
    }

    record AgendaDrawnUp(SittingId sitting, int candidates) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "candidates", String.valueOf(candidates));
        }
    }

    record ConflictsDeclared(SittingId sitting, int member, List<Recusal> recusals) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "member",
                    String.valueOf(member),
                    "candidates",
                    recusals.stream()
                            .map(recusal -> recusal.candidate().value())
                            .collect(Collectors.joining(" ")),
                    "reasons",
                    recusals.stream().map(Recusal::reason).collect(Collectors.joining("; ")));
        }
    }

    record SittingOpened(SittingId sitting, int present) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "present", String.valueOf(present));
        }
    }

    record MembersCame(SittingId sitting, List<Integer> members) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "members", joined(members));
        }
    }

    record MembersLeft(SittingId sitting, List<Integer> members, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "members", joined(members), "reason", reason);
        }
    }

    private static String named(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String joined(List<Integer> members) {
        return members.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** A conflict came to light after the opening; what the member filed on the candidate is struck. */
    record ConflictFound(SittingId sitting, int member, CandidateId candidate, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "member",
                    String.valueOf(member),
                    "candidate",
                    candidate.value(),
                    "reason",
                    reason);
        }
    }

    /** Others took the places of those who are on the commission no more. */
    record PanelRenewed(SittingId sitting, List<Office> offices, String reason) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "offices",
                    offices.stream().map(JuryFact::named).collect(Collectors.joining(" ")),
                    "reason",
                    reason);
        }
    }

    record SheetFiled(SittingId sitting, int member, CandidateId candidate, long version) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "member",
                    String.valueOf(member),
                    "candidate",
                    candidate.value(),
                    "version",
                    String.valueOf(version));
        }
    }

    record AssessmentRecorded(SittingId sitting, CandidateId candidate, CriterionId criterion, long version)
            implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "candidate",
                    candidate.value(),
                    "criterion",
                    criterion.value(),
                    "version",
                    String.valueOf(version));
        }
    }

    record SheetsSealed(SittingId sitting, int sheets) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "sheets", String.valueOf(sheets));
        }
    }

    record TieDecided(SittingId sitting, List<CandidateId> order, String figuresDigest, String reason)
            implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "order",
                    order.stream().map(CandidateId::value).collect(Collectors.joining(" ")),
                    "figures",
                    figuresDigest,
                    "reason",
                    reason);
        }
    }

    record SittingClosed(SittingId sitting, int run, List<CandidateId> passed) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "run",
                    String.valueOf(run),
                    "passed",
                    passed.stream().map(CandidateId::value).collect(Collectors.joining(" ")));
        }
    }

    record ProtocolSigned(SittingId sitting, Office by, String protocolDigest) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "by", named(by), "protocol", protocolDigest);
        }
    }

    /** Both have signed: the result stands. */
    record ResultFinal(SittingId sitting, int run, List<CandidateId> passed) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "run", String.valueOf(run));
        }
    }

    /** What is objected stands in the objection alone: it is the candidate's own words. */
    record ObjectionFiled(SittingId sitting, CandidateId candidate, Optional<Instant> due) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting",
                    sitting.toString(),
                    "candidate",
                    candidate.value(),
                    "due",
                    due.map(Instant::toString).orElse(""));
        }
    }

    /** The reasons stand in the answer alone: they speak of what was objected. */
    record ObjectionAnswered(SittingId sitting, CandidateId candidate, boolean upheld) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "sitting", sitting.toString(), "candidate", candidate.value(), "upheld", String.valueOf(upheld));
        }
    }

    /** What is asked stands in the question alone: it may speak of the candidate. */
    record QuestionAsked(
            DossierId dossier,
            CommissionId commission,
            int number,
            List<DocumentKind> documents,
            Optional<Instant> last)
            implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "commission",
                    commission.toString(),
                    "number",
                    String.valueOf(number),
                    "documents",
                    documents.stream().map(DocumentKind::value).collect(Collectors.joining(", ")),
                    "last",
                    last.map(Instant::toString).orElse(""));
        }
    }

    /** The answer's words stand in it alone. */
    record QuestionAnswered(DossierId dossier, CommissionId commission, int number, boolean late) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "commission",
                    commission.toString(),
                    "number",
                    String.valueOf(number),
                    "late",
                    String.valueOf(late));
        }
    }

    /** A secretary prepared a finding with a remark, whose words stand in it alone. */
    record FindingRemarkedOn(DossierId dossier, CommissionId commission, DocumentKind document) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier", dossier.toString(), "commission", commission.toString(), "document", document.value());
        }
    }

    record HandedOver(SittingId sitting, String to, boolean late, String receipt) implements JuryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("sitting", sitting.toString(), "to", to, "late", String.valueOf(late), "receipt", receipt);
        }
    }
}
