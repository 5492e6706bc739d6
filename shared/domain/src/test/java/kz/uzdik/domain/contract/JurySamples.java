package kz.uzdik.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Attendance;
import kz.uzdik.domain.jury.Cancellation;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.Meeting;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Substitution;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/** Made-up commissions, sittings and what is decided there. */
public final class JurySamples {
    private static final List<Phase> PHASES =
            List.of(Phase.CONVENED, Phase.OPEN, Phase.SEALED, Phase.CLOSED, Phase.SIGNED);

    private static final Commission.Approval APPROVAL =
            new Commission.Approval("department", "№ 7 бұйрық", LocalDate.of(2020, 5, 26));
    private static final Commission.Consent CONSENT =
            new Commission.Consent("akimat", "№ 12 хат", LocalDate.of(2020, 5, 27), Samples.person(9), Samples.AT);
    private static final List<Recusal> RECUSALS = List.of(
            new Recusal(Samples.candidate(1), "бажа"),
            new Recusal(Samples.candidate(2), "құда", Optional.of(new Recusal.Found(Phase.SEALED, Samples.AT))));

    private JurySamples() {}

    /** The commission of the first district, the second and so on. */
    public static CommissionId commission(int number) {
        return new CommissionId(Samples.EDITION, "regional", Area.parse("" + (3110 + number)));
    }

    /** A sitting of the first commission. */
    public static SittingId sitting(int number) {
        return new SittingId(commission(1), "step-" + number);
    }

    public static Commission commission(int number, long version) {
        return commission(commission(number), version);
    }

    public static Commission commission(CommissionId id, long version) {
        var members = List.of(appointee(3), appointee(1), appointee(2), appointee((int) version + 10));
        return new Commission(
                id,
                members,
                Samples.person(1),
                appointee(4),
                version == 1 ? Optional.empty() : Optional.of(appointee(5)),
                version == 1 ? Optional.empty() : Optional.of(APPROVAL),
                version < 3 ? Optional.empty() : Optional.of(CONSENT),
                version);
    }

    private static Commission.Appointee appointee(int number) {
        return new Commission.Appointee(
                Samples.person(number),
                Samples.contact(number),
                number % 2 == 0 ? Optional.empty() : Optional.of("department-head"));
    }

    /** Convened at version 1, then open, sealed, closed, and signed with everything in it. */
    public static Sitting sitting(int number, long version) {
        return sitting(sitting(number), version);
    }

    public static Sitting sitting(SittingId id, long version) {
        Phase phase = PHASES.get((int) Math.min(version, PHASES.size()) - 1);
        return sitting(id, phase, version);
    }

    public static Sitting sitting(SittingId id, Phase phase, long version) {
        PersonId first = Samples.person(1);
        Panel panel = new Panel(
                List.of(Samples.person(2), first, Samples.person(6)),
                phase == Phase.CONVENED ? Set.of() : Set.of(Samples.person(6)),
                first,
                Samples.person(4),
                Optional.of(Samples.person(5)));
        if (phase == Phase.CONVENED) {
            return new Sitting(
                    id,
                    panel,
                    Samples.AT,
                    Optional.empty(),
                    Optional.empty(),
                    phase,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(new Cancellation(1, "қате шақырылған", Samples.AT)),
                    version);
        }
        return new Sitting(
                id,
                panel,
                Samples.AT,
                Optional.of(new Meeting(
                        Samples.AT,
                        Optional.of("Петропавл"),
                        Optional.of("https://video.example/1"),
                        List.of(Samples.candidate(2)))),
                Optional.of(List.of(entrant(1), entrant(2))),
                phase,
                Map.of(first, RECUSALS, Samples.person(2), List.of()),
                List.of(
                        new Attendance(first, Attendance.Kind.CAME, "", Phase.OPEN, Samples.AT),
                        new Attendance(first, Attendance.Kind.LEFT, "ауырып қалды", Phase.OPEN, Samples.AT)),
                List.of(new Substitution(
                        Office.MEMBER, Samples.person(6), first, "бұйрық № 7", Phase.CONVENED, Samples.AT)),
                List.of(new TieDecision(
                        List.of(Samples.candidate(2), Samples.candidate(1)),
                        Samples.DIGEST,
                        "тәжірибе; \"опыт\"",
                        "member:1",
                        Samples.AT)),
                Optional.of(new Sitting.Result(List.of(Samples.candidate(2)), 2, Samples.DIGEST)),
                List.of(new Signature(first, Office.ACTING_CHAIR, Samples.DIGEST, Samples.AT)),
                List.of(),
                version);
    }

    public static Entrant entrant(int number) {
        return new Entrant(Samples.candidate(number), new Kato("314231100"), number % 2 == 0);
    }

    public static ScoreSheet sheet(SittingId sitting, int number, long version) {
        return new ScoreSheet(
                sitting,
                Samples.person(number),
                1 + number % 9,
                Samples.candidate(number / 3),
                Map.of(new CriterionId("project"), Points.parse("4.5"), new CriterionId("effect"), Points.of(version)),
                version == 1 ? "" : "жақсы",
                Samples.AT,
                version);
    }

    public static Assessment assessment(SittingId sitting, int number, long version) {
        return new Assessment(
                sitting,
                Samples.candidate(number / 3),
                new CriterionId("criterion-" + number % 3),
                Points.parse(version + "/7"),
                "анықтама № " + number,
                version == 1 ? List.of() : List.of(new Assessment.Item("қабылдау", "ауыл", LocalDate.of(2020, 3, 4))),
                Samples.person(5),
                Samples.AT,
                version);
    }

    public static HandOver handOver(int number, long version) {
        return handOver(sitting(number), version);
    }

    public static HandOver handOver(SittingId sitting, long version) {
        return new HandOver(
                sitting, "republican", List.of(entrant(1)), Samples.AT, version > 1, Samples.DIGEST, version);
    }

    /** Two slots, at an odd version one that was moved and held. */
    public static InterviewPlan interviews(SittingId sitting, long version) {
        boolean moved = version % 2 == 1;
        var first = new InterviewPlan.Slot(
                1,
                Samples.candidate(1),
                Samples.AT.plusSeconds(version),
                moved ? Optional.of(5) : Optional.empty(),
                moved ? Optional.of("Петропавл, 1-зал") : Optional.empty(),
                moved ? Optional.empty() : Optional.of("https://video.example/1"),
                moved ? Set.of(InterviewPlan.Warning.values()) : Set.of(),
                moved
                        ? List.of(new InterviewPlan.Postponement(Samples.AT, Optional.of(false), "боран", Samples.AT))
                        : List.of(),
                moved ? Optional.of(false) : Optional.empty());
        var second = new InterviewPlan.Slot(
                2,
                Samples.candidate(2),
                Samples.AT.plusSeconds(600),
                Optional.of(5),
                Optional.of("зал"),
                Optional.of("https://video.example/2"),
                Set.of(InterviewPlan.Warning.SHORT_NOTICE),
                List.of(),
                Optional.of(true));
        return new InterviewPlan(sitting, List.of(second, first), version);
    }

    public static Objection objection(int number, long version) {
        return objection(sitting(1), number, version);
    }

    /** Answered from its second version on. */
    public static Objection objection(SittingId sitting, int number, long version) {
        var by = new PersonId("owner");
        var answer = new Objection.Answer(version > 2, "because " + version, by, Samples.AT);
        return new Objection(
                sitting,
                Samples.candidate(number),
                by,
                "words " + version,
                Samples.AT,
                number % 2 == 0 ? Optional.of(Samples.AT) : Optional.empty(),
                version > 1 ? Optional.of(answer) : Optional.empty(),
                version);
    }

    public static Preparation preparation(int number, long version) {
        return preparation(DossierId.of(Samples.candidate(number)), version);
    }

    /** With a question an odd version, answered in every second, and with a remark from the second version on. */
    public static Preparation preparation(DossierId dossier, long version) {
        var by = new PersonId("secretary");
        var answer = new Preparation.Answer("answer " + version, new PersonId("owner"), Samples.AT);
        var question = new Preparation.Question(
                1,
                sitting(1).commission(),
                version % 2 == 0 ? List.of() : List.of(new DocumentKind("video"), new DocumentKind("essay")),
                "words " + version,
                by,
                Samples.AT,
                version % 2 == 0 ? Optional.of(Samples.AT) : Optional.empty(),
                version % 2 == 0 ? Optional.of(answer) : Optional.empty());
        var remark = new Preparation.Remark(
                sitting(1).commission(), new DocumentKind("video"), "remark " + version, by, Samples.AT);
        return new Preparation(dossier, List.of(question), version > 1 ? List.of(remark) : List.of(), version);
    }

    /** A sitting of another edition whose id begins with the first one's. */
    public static SittingId elsewhere(EditionId edition) {
        return new SittingId(new CommissionId(edition, "regional", Area.parse("31")), "step-1");
    }
}
