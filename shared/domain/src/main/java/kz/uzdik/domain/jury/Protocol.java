package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A commission's minutes (хаттама), made from recorded facts only (2020 p3, p4, p10): who was there, who stood back,
 * what was decided and why. Chair and secretary sign its digest. Members are named by their number on the panel.
 *
 * @param meeting when and where it was to be held, and in which order; empty where that was not recorded
 * @param interviews when the candidates were talked to; empty where the step has no interviews
 * @param members the whole membership, of which the quorum is a share
 * @param chair whose place it is to lead, at the close
 * @param present who was there at the close
 * @param quorum the fewest members that had to be present
 * @param attendance every coming and leaving up to the close
 * @param substitutions every change of the panel up to the close
 * @param admissions decisions on admission; empty for a selection
 * @param departures who takes part no more, and why each of them left
 * @param run the ranking run decided on; 0 for an admission
 */
public record Protocol(
        SittingId sitting,
        Paragraph paragraph,
        Instant convenedAt,
        Optional<Meeting> meeting,
        List<Interviewed> interviews,
        int members,
        int chair,
        List<Integer> present,
        int quorum,
        List<Moved> attendance,
        List<Changed> substitutions,
        List<StandingBack> recusals,
        List<Decided> admissions,
        List<Reason> departures,
        int run,
        Optional<Ranking> ranking,
        List<TieDecision> ties,
        List<CandidateId> passed) {

    static final String WITHHELD = "—";

    /**
     * A candidate's interview.
     *
     * @param place empty where it was held by video link only
     * @param came empty where nobody recorded whether the candidate came
     * @param moved every earlier time, and why it was moved
     */
    public record Interviewed(
            CandidateId candidate,
            Instant at,
            Optional<String> place,
            Optional<String> link,
            Optional<Boolean> came,
            List<InterviewPlan.Postponement> moved) {
        public Interviewed {
            moved = List.copyOf(moved);
        }

        private Interviewed forThePublic() {
            return new Interviewed(
                    candidate,
                    at,
                    place,
                    link.map(_ -> WITHHELD),
                    came,
                    moved.stream()
                            .map(earlier -> new InterviewPlan.Postponement(
                                    earlier.from(), earlier.came(), WITHHELD, earlier.at()))
                            .toList());
        }

        static Interviewed of(InterviewPlan.Slot slot) {
            return new Interviewed(slot.candidate(), slot.at(), slot.place(), slot.link(), slot.came(), slot.moved());
        }
    }

    /**
     * A member came or left.
     *
     * @param phase the sitting's phase at that moment
     */
    public record Moved(int member, Attendance.Kind kind, String reason, Phase phase, Instant at) {}

    /**
     * An office or a seat passed to somebody else; by numbers, 0 where somebody is no member.
     *
     * @param phase the sitting's phase at that moment
     */
    public record Changed(Office office, int from, int to, String reason, Phase phase, Instant at) {}

    /**
     * A member stood back from a candidate.
     *
     * @param found when the conflict came to light, so that a sheet was struck; empty where it was declared in time
     */
    public record StandingBack(int member, CandidateId candidate, String reason, Optional<Recusal.Found> found) {
        /** Whether it came to light only after the opening. */
        public boolean late() {
            return found.isPresent();
        }
    }

    /** What was decided on one dossier. */
    public record Decided(CandidateId candidate, Admission admission) {}

    static Protocol of(
            AtSitting.Here here, List<Dossier> decided, Optional<RankingRun> run, Optional<InterviewPlan> interviews) {
        Sitting sitting = here.sitting();
        Panel panel = sitting.panel();
        Optional<Ranking> ranking = run.flatMap(RankingRun::ranking);
        return new Protocol(
                sitting.id(),
                here.step().paragraph(),
                sitting.convenedAt(),
                sitting.meeting(),
                interviews.map(plan -> plan.at(sitting)).orElse(List.of()).stream()
                        .map(Interviewed::of)
                        .toList(),
                panel.seated().size(),
                chairAtClose(sitting),
                sitting.presentAtClose().stream().map(panel::number).sorted().toList(),
                here.rule().quorum().of(panel.seated().size()),
                attendance(sitting).toList(),
                substitutions(sitting).toList(),
                recusals(sitting).toList(),
                decided.stream()
                        .flatMap(dossier -> dossier.admission().stream()
                                .map(admission -> new Decided(dossier.id().candidate(), admission)))
                        .toList(),
                ranking.map(Protocol::departures).orElseGet(() -> departures(decided)),
                run.map(RankingRun::number).orElse(0),
                ranking,
                sitting.ties(),
                ranking.map(Ranking::passed)
                        .orElseGet(() -> decided.stream()
                                .filter(Dossier::isAdmitted)
                                .map(dossier -> dossier.id().candidate())
                                .sorted()
                                .toList()));
    }

    // Whoever was decided on before they left stands among the admissions: nothing that comes later changes a protocol.
    private static List<Reason> departures(List<Dossier> decided) {
        return decided.stream()
                .filter(dossier -> dossier.admission().isEmpty())
                .flatMap(dossier -> dossier.left().stream())
                .toList();
    }

    // As the ranking has them that was decided on.
    private static List<Reason> departures(Ranking ranking) {
        return ranking.notes().stream().filter(Protocol::isDeparture).toList();
    }

    private static boolean isDeparture(Reason note) {
        return note.code() instanceof DossierReason;
    }

    private static Reason withheld(Reason note) {
        return isDeparture(note) ? note.with("reason", WITHHELD) : note;
    }

    private static Stream<StandingBack> recusals(Sitting sitting) {
        return sitting.panel().members().stream()
                .flatMap(member -> sitting.declarations().getOrDefault(member, List.of()).stream()
                        .map(recusal -> new StandingBack(
                                sitting.panel().number(member),
                                recusal.candidate(),
                                recusal.reason(),
                                recusal.found())));
    }

    // What happens between the close and the signatures is in no protocol: it is closed.
    private static Stream<Moved> attendance(Sitting sitting) {
        return sitting.attendance().stream()
                .filter(fact -> fact.phase().compareTo(Phase.CLOSED) < 0)
                .map(fact -> new Moved(
                        sitting.panel().number(fact.member()), fact.kind(), fact.reason(), fact.phase(), fact.at()));
    }

    private static Stream<Changed> substitutions(Sitting sitting) {
        Panel panel = sitting.panel();
        return sitting.substitutions().stream()
                .filter(made -> made.phase().compareTo(Phase.CLOSED) < 0)
                .map(made -> new Changed(
                        made.office(),
                        panel.number(made.from()),
                        panel.number(made.to()),
                        made.reason(),
                        made.phase(),
                        made.at()));
    }

    // Who leads since the close is in no protocol either.
    private static int chairAtClose(Sitting sitting) {
        Panel panel = sitting.panel();
        return panel.number(sitting.substitutions().stream()
                .filter(made -> made.office() == Office.CHAIR && made.phase().compareTo(Phase.CLOSED) >= 0)
                .map(Substitution::from)
                .findFirst()
                .orElse(panel.chair()));
    }

    /**
     * The protocol as the public may read it: without the words that say why a member stands back, left or was
     * replaced, why a candidate left, without where it was found that a check is not met, and without why an
     * interview was moved, and its link. All of them are about persons, and the public is not meant to have them.
     */
    public Protocol forThePublic() {
        return new Protocol(
                sitting,
                paragraph,
                convenedAt,
                meeting.map(Meeting::withoutLink),
                interviews.stream().map(Interviewed::forThePublic).toList(),
                members,
                chair,
                present,
                quorum,
                attendance.stream()
                        .map(fact -> new Moved(
                                fact.member(),
                                fact.kind(),
                                fact.reason().isEmpty() ? "" : WITHHELD,
                                fact.phase(),
                                fact.at()))
                        .toList(),
                substitutions.stream()
                        .map(made ->
                                new Changed(made.office(), made.from(), made.to(), WITHHELD, made.phase(), made.at()))
                        .toList(),
                recusals.stream()
                        .map(back -> new StandingBack(back.member(), back.candidate(), WITHHELD, back.found()))
                        .toList(),
                admissions.stream()
                        .map(decided -> new Decided(decided.candidate(), forThePublic(decided.admission())))
                        .toList(),
                departures.stream().map(Protocol::withheld).toList(),
                run,
                ranking.map(Protocol::forThePublic),
                ties,
                passed);
    }

    /** The same, with the same digest, without who voted how on these candidates. */
    Protocol withoutVotesOn(Predicate<CandidateId> hidden) {
        return new Protocol(
                sitting,
                paragraph,
                convenedAt,
                meeting,
                interviews,
                members,
                chair,
                present,
                quorum,
                attendance,
                substitutions,
                recusals,
                admissions,
                departures,
                run,
                ranking.map(made -> made.withoutVotesOn(hidden)),
                ties,
                passed);
    }

    private static Ranking forThePublic(Ranking ranking) {
        return new Ranking(
                ranking.areas(),
                ranking.notes().stream().map(Protocol::withheld).toList(),
                ranking.figuresDigest(),
                ranking.inputsDigest());
    }

    private static Admission forThePublic(Admission admission) {
        List<Reason> reasons = admission.reasons().stream()
                .map(reason -> reason.code() == DossierReason.CHECK_NOT_MET ? reason.with("source", WITHHELD) : reason)
                .toList();
        return new Admission(admission.admitted(), reasons, admission.sitting(), admission.at());
    }

    /** SHA-256 over every recorded fact: what is signed. */
    public String digest() {
        Transcript lines = new Transcript()
                .line("protocol", sitting, paragraph, convenedAt)
                .line("members", members, "chair", chair, "quorum", quorum, "present", present);
        meeting.ifPresent(held -> {
            lines.line(
                    "meeting", held.at(), held.place().orElse(""), held.link().orElse(""));
            held.order().forEach(candidate -> lines.line("taken", candidate));
        });
        interviews.forEach(held -> interview(lines, held));
        attendance.forEach(
                fact -> lines.line("attendance", fact.member(), fact.kind(), fact.reason(), fact.phase(), fact.at()));
        substitutions.forEach(made -> lines.line(
                "substitution", made.office(), made.from(), made.to(), made.reason(), made.phase(), made.at()));
        recusals.forEach(back -> lines.line(
                "recusal",
                back.member(),
                back.candidate(),
                back.reason(),
                back.found().map(late -> late.phase() + " " + late.at()).orElse("")));
        for (Decided decided : admissions) {
            lines.line("admission", decided.candidate(), decided.admission().admitted());
            decided.admission().reasons().forEach(reason -> ground(lines, reason));
        }
        departures.forEach(left -> ground(lines, left));
        ranking.ifPresent(made -> lines.line("ranking", run, made.inputsDigest()));
        ties.forEach(tie -> lines.line("tie", tie.order(), tie.reason(), tie.from(), tie.at()));
        passed.forEach(candidate -> lines.line("passed", candidate));
        return lines.digest();
    }

    private static void interview(Transcript lines, Interviewed held) {
        lines.line(
                "interview",
                held.candidate(),
                held.at(),
                held.place().orElse(""),
                held.link().orElse(""),
                held.came().map(String::valueOf).orElse(""));
        held.moved()
                .forEach(earlier -> lines.line(
                        "moved",
                        earlier.from(),
                        earlier.came().map(String::valueOf).orElse(""),
                        earlier.reason(),
                        earlier.at()));
    }

    private static void ground(Transcript lines, Reason reason) {
        lines.line("ground", reason.code().key(), reason.paragraph());
        new TreeMap<>(reason.values()).forEach((name, value) -> lines.line("value", name, value));
    }
}
