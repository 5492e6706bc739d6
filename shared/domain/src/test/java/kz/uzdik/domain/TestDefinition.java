package kz.uzdik.domain;

import static kz.uzdik.domain.contest.DocumentFormat.DOCX;
import static kz.uzdik.domain.contest.DocumentFormat.JPEG;
import static kz.uzdik.domain.contest.DocumentFormat.MP4;
import static kz.uzdik.domain.contest.DocumentFormat.PDF;
import static kz.uzdik.domain.contest.DocumentFormat.PPTX;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.Check;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Definition.Nominator;
import kz.uzdik.domain.contest.Definition.Quorum;
import kz.uzdik.domain.contest.Definition.TimeInOffice;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.contest.InterviewRule;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.ranking.RankingRules.TieBreak;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Assessor;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;

/** A small contest of the 2020 kind: two intakes, four steps, two stages; every kind of figure stands in it once. */
public final class TestDefinition {
    public static final DocumentKind APPLICATION = new DocumentKind("application");
    public static final DocumentKind IDENTITY_CARD = new DocumentKind("identity-card");
    public static final DocumentKind SLIDES = new DocumentKind("slides");
    public static final DocumentKind VIDEO = new DocumentKind("video");
    public static final DocumentKind AWARDS = new DocumentKind("awards");
    public static final DocumentKind ESSAY = new DocumentKind("essay");

    public static final String NO_PENALTY = "no-penalty";

    private static final Step.Refusal REFUSAL = new Step.Refusal(new Paragraph("p11.1"), new Paragraph("p11.2"));

    /** The kind of nominator there is. */
    public static final String ASSOCIATION = "public-association";

    private TestDefinition() {}

    public static Definition definition() {
        return definition(Late.RECORDED);
    }

    /** The same with another rule for documents that come after the deadline of the first intake. */
    public static Definition definition(Late late) {
        return new Definition(
                new ContestName("best-rural-akim-2020"),
                ZoneId.of("Asia/Almaty"),
                deadlines(),
                eligibility(),
                List.of(
                        new CommissionRule(
                                "regional", Level.REGION, 9, twoThirds(), byDepartment(), new Paragraph("p3")),
                        new CommissionRule(
                                "republican", Level.REPUBLIC, 9, twoThirds(), byAgency(), new Paragraph("p4"))),
                List.of(application(late), essay()),
                List.of(admission(), selection(), interview(), last()),
                List.of(new HandOverRule("interview", "republican", "hand-over", new Paragraph("p18"))),
                List.of(new Award("winner", "final", new Award.To.Passed(), new Paragraph("p22"))));
    }

    private static Eligibility eligibility() {
        Paragraph p6 = new Paragraph("p6");
        return new Eligibility(
                ApplicantKind.RURAL_AKIM,
                List.of(new Nominator(ASSOCIATION, new Paragraph("p7"), Origin.SOURCE)),
                Optional.of(new TimeInOffice(1, "intake", Origin.RECONSTRUCTED, p6)),
                Optional.empty(),
                List.of(new Check(NO_PENALTY, p6, Origin.SOURCE)),
                p6);
    }

    /** The same with other criteria for the selection, all of one point's step and of weight one. */
    public static Definition selecting(Criterion... criteria) {
        return selecting(best(Level.DISTRICT, 3, "p12"), criteria);
    }

    /** The same where others go on. */
    public static Definition selecting(Passing passing, Criterion... criteria) {
        Definition usual = definition();
        List<Step> steps = usual.steps().stream()
                .map(step ->
                        step instanceof Step.Selection selection && step.id().equals("selection")
                                ? selecting(selection, passing, List.of(criteria))
                                : step)
                .toList();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                steps,
                usual.handOvers(),
                usual.awards());
    }

    /** The same in which whoever has not handed in is reminded so many days before an intake closes. */
    public static Definition reminding(Integer... daysBefore) {
        Definition usual = definition();
        List<Intake> intakes = usual.intakes().stream()
                .map(intake -> new Intake(
                        intake.id(),
                        intake.opensAfter(),
                        intake.deadline(),
                        intake.corrects(),
                        intake.late(),
                        intake.paragraph(),
                        intake.documents(),
                        intake.facts(),
                        intake.forms(),
                        intake.grace(),
                        List.of(daysBefore)))
                .toList();
        return usual.withIntakes(intakes);
    }

    /** The same in which members are reminded of the sheets they owe so many days before a step is due. */
    public static Definition remindingOfSheets(Integer... daysBefore) {
        Definition usual = definition();
        List<Step> steps = usual.steps().stream()
                .map(step -> step instanceof Step.Selection selection
                        ? (Step) new Step.Selection(
                                selection.id(),
                                selection.stage(),
                                selection.commission(),
                                selection.deadline(),
                                selection.paragraph(),
                                selection.from(),
                                selection.rules(),
                                List.of(daysBefore))
                        : step)
                .toList();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                steps,
                usual.handOvers(),
                usual.awards());
    }

    /** The same in which results may be objected to. */
    public static Definition objecting(Term within, Term answer) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards(),
                Optional.of(new Definition.ObjectionRule(within, answer, Paragraph.NONE)));
    }

    /** The same in which candidates are talked to. */
    public static Definition interviewing(InterviewRule... rules) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards(),
                usual.objections(),
                List.of(),
                List.of(rules));
    }

    /** The same with these awards. */
    public static Definition awarding(Award... awards) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                List.of(awards));
    }

    /** The same of which these things are published. */
    public static Definition publishing(PublicationRule... rules) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards(),
                usual.objections(),
                List.of(rules),
                List.of());
    }

    /** The same with a figure asked for at the first intake. */
    public static Definition asking(Definition usual, Intake.Fact fact) {
        List<Intake> intakes = usual.intakes().stream()
                .map(intake -> intake.id().equals("application")
                        ? new Intake(
                                intake.id(),
                                intake.opensAfter(),
                                intake.deadline(),
                                intake.corrects(),
                                intake.late(),
                                intake.paragraph(),
                                intake.documents(),
                                List.of(fact))
                        : intake)
                .toList();
        return usual.withIntakes(intakes);
    }

    /** The same with forms at the first intake. */
    public static Definition filling(Definition usual, FormPlan... forms) {
        List<Intake> intakes = usual.intakes().stream()
                .map(intake -> intake.id().equals("application")
                        ? new Intake(
                                intake.id(),
                                intake.opensAfter(),
                                intake.deadline(),
                                intake.corrects(),
                                intake.late(),
                                intake.paragraph(),
                                intake.documents(),
                                intake.facts(),
                                List.of(forms),
                                intake.grace(),
                                intake.remind())
                        : intake)
                .toList();
        return usual.withIntakes(intakes);
    }

    private static Step selecting(Step.Selection usual, Passing passing, List<Criterion> criteria) {
        return new Step.Selection(
                usual.id(),
                usual.stage(),
                usual.commission(),
                usual.deadline(),
                usual.paragraph(),
                usual.from(),
                new RankingRules(criteria, passing, List.of(new TieBreak.ByChair())));
    }

    /** A criterion from nothing to so many points. */
    public static Criterion criterion(String id, Source source, int most) {
        return new Criterion(
                new CriterionId(id),
                source,
                new Bounds(Points.ZERO, Points.of(most), Points.of(1)),
                source instanceof Source.Votes || source instanceof Source.Evidence
                        ? Combination.SUM
                        : Combination.MEAN,
                Points.of(1),
                new Paragraph("p20"),
                Origin.RECONSTRUCTED);
    }

    private static Conduct byDepartment() {
        return conduct(new Conduct.Appointment(
                "department",
                Optional.of("akimat"),
                List.of("department-head", "department-deputy-head"),
                List.of(),
                Origin.SOURCE));
    }

    private static Conduct byAgency() {
        return conduct(new Conduct.Appointment(
                "agency", Optional.empty(), List.of("agency-deputy-chair"), List.of("agency-employee"), Origin.SOURCE));
    }

    private static Conduct conduct(Conduct.Appointment appointment) {
        return new Conduct(Optional.of(appointment), Conduct.UNSTATED.absence(), Conduct.UNSTATED.recusals());
    }

    /** The same with other rules for those who are absent and those who stand back. */
    public static Definition conducted(Conduct.Sheets ofTheAbsent, Conduct.Counted recused) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                usual.eligibility(),
                usual.commissions().stream()
                        .map(rule -> new CommissionRule(
                                rule.kind(),
                                rule.level(),
                                rule.members(),
                                rule.quorum(),
                                new Conduct(
                                        rule.conduct().appointment(),
                                        new Conduct.Absence(ofTheAbsent, Origin.OPERATOR),
                                        new Conduct.Recusals(recused, Origin.OPERATOR)),
                                rule.paragraph()))
                        .toList(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards());
    }

    /** The same contest with other deadlines; those its steps and intakes name have to be among them. */
    public static Definition with(List<Deadline> deadlines) {
        Definition usual = definition();
        return new Definition(
                usual.contest(),
                usual.zone(),
                deadlines,
                usual.eligibility(),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards());
    }

    /** The usual deadlines with those of the same names put in their places, and the others before them. */
    public static Definition replacing(Deadline... others) {
        List<Deadline> all = new ArrayList<>(deadlines());
        for (Deadline other : others) {
            int there = all.stream().map(Deadline::id).toList().indexOf(other.id());
            if (there < 0) {
                all.addFirst(other);
            } else {
                all.set(there, other);
            }
        }
        return with(all);
    }

    private static Quorum twoThirds() {
        return new Quorum(2, 3, Origin.SOURCE);
    }

    private static List<Deadline> deadlines() {
        return List.of(
                deadline("intake", new Deadline.Due.After(Deadline.ANNOUNCEMENT, 21), "p9"),
                deadline("check", new Deadline.Due.After("intake", 10), "p10"),
                deadline("selection", new Deadline.Due.On(LocalDate.of(2020, 6, 30)), "p13"),
                deadline("essay", new Deadline.Due.On(LocalDate.of(2020, 7, 15)), "p14.4"),
                deadline("interview", new Deadline.Due.On(LocalDate.of(2020, 7, 30)), "p14"),
                new Deadline(
                        "hand-over",
                        new Deadline.Due.On(LocalDate.of(2020, 8, 15)),
                        Optional.of(LocalTime.of(18, 30)),
                        new Paragraph("p18"),
                        Origin.SOURCE),
                deadline("final", new Deadline.Due.On(LocalDate.of(2020, 9, 20)), "p19"));
    }

    public static Deadline deadline(String id, Deadline.Due due, String paragraph) {
        return new Deadline(id, due, Optional.empty(), new Paragraph(paragraph), Origin.SOURCE);
    }

    private static Intake application(Late late) {
        return new Intake(
                "application",
                Optional.empty(),
                "intake",
                Optional.empty(),
                late,
                new Paragraph("p9"),
                List.of(
                        asked(APPLICATION, Set.of(PDF, DOCX), "p9.1"),
                        asked(IDENTITY_CARD, Set.of(PDF, JPEG), "p9.2"),
                        asked(SLIDES, Set.of(PPTX, PDF), "p9.6"),
                        new Requirement(
                                VIDEO,
                                Set.of(MP4),
                                100_000_000,
                                Optional.empty(),
                                Optional.of(Duration.ofMinutes(5)),
                                true,
                                new Paragraph("p9.6"),
                                Origin.SOURCE),
                        new Requirement(
                                AWARDS,
                                Set.of(PDF),
                                1_000,
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                new Paragraph("p15"),
                                Origin.RECONSTRUCTED)),
                List.of());
    }

    private static Requirement asked(DocumentKind kind, Set<DocumentFormat> formats, String paragraph) {
        return new Requirement(
                kind,
                formats,
                1_000,
                Optional.empty(),
                Optional.empty(),
                true,
                new Paragraph(paragraph),
                Origin.SOURCE);
    }

    private static Intake essay() {
        Requirement essay = new Requirement(
                ESSAY,
                Set.of(PDF, DOCX),
                1_000,
                Optional.of(3),
                Optional.empty(),
                true,
                new Paragraph("p14.4"),
                Origin.SOURCE);
        return new Intake(
                "essay",
                Optional.of("selection"),
                "essay",
                Optional.empty(),
                Late.REFUSED,
                new Paragraph("p14.4"),
                List.of(essay),
                List.of());
    }

    private static Step admission() {
        return new Step.Admission(
                "admission", "regional", "regional", "check", new Paragraph("p10"), "application", REFUSAL);
    }

    private static Step selection() {
        return new Step.Selection(
                "selection",
                "regional",
                "regional",
                "selection",
                new Paragraph("p12"),
                "admission",
                new RankingRules(
                        List.of(
                                criterion("plan", new Source.Sheets(), "1", "p12"),
                                criterion("form", new Source.Sheets(), "1", "p12"),
                                criterion("complex", new Source.Assessment(Assessor.SECRETARY), "0", "p12"),
                                criterion("residents", new Source.Poll("satisfaction"), "1", "p14.3")),
                        best(Level.DISTRICT, 3, "p12"),
                        List.of(
                                new TieBreak.ByCriterion(new CriterionId("complex"), Prefer.MORE),
                                new TieBreak.ByChair())));
    }

    private static Step interview() {
        return new Step.Selection(
                "interview",
                "regional",
                "regional",
                "interview",
                new Paragraph("p16"),
                "selection",
                new RankingRules(
                        List.of(
                                criterion("talk", new Source.Sheets(), "1", "p15"),
                                criterion(
                                        "ethics",
                                        new Source.Assessment(Assessor.ETHICS_OFFICER, Optional.of("ethics")),
                                        "1",
                                        "p14.1"),
                                criterion("before", new Source.EarlierStep("selection"), "0.5", "p15")),
                        best(Level.REGION, 1, "p16"),
                        List.of(new TieBreak.ByChair())));
    }

    private static Step last() {
        return new Step.Selection(
                "final",
                "republican",
                "republican",
                "final",
                new Paragraph("p20"),
                "interview",
                new RankingRules(
                        List.of(
                                criterion("defence", new Source.Sheets(), "1", "p19"),
                                criterion("before", new Source.EarlierStep("interview"), "0.1", "p20")),
                        best(Level.REPUBLIC, 3, "p21"),
                        List.of(new TieBreak.ByChair())));
    }

    private static Passing best(Level level, int places, String paragraph) {
        var quota = new Passing.Quota(places, Passing.Central.SHARED, new Paragraph(paragraph));
        return new Passing(level, Optional.of(quota), Optional.empty());
    }

    private static Criterion criterion(String id, Source source, String weight, String paragraph) {
        return new Criterion(
                new CriterionId(id),
                source,
                new Bounds(Points.ZERO, Points.of(10), Points.parse("0.5")),
                Combination.MEAN,
                Points.parse(weight),
                new Paragraph(paragraph),
                Origin.RECONSTRUCTED);
    }
}
