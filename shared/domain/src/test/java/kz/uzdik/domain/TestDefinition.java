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
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.Award;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Definition.Quorum;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.ranking.RankingRules.Quota;
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
                new Eligibility(1, "intake", new Paragraph("p6"), Origin.RECONSTRUCTED),
                List.of(
                        new CommissionRule("regional", Level.REGION, 9, twoThirds(), new Paragraph("p3")),
                        new CommissionRule("republican", Level.REPUBLIC, 9, twoThirds(), new Paragraph("p4"))),
                List.of(application(late), essay()),
                List.of(admission(), selection(), interview(), last()),
                List.of(new HandOverRule("interview", "republican", "hand-over", new Paragraph("p18"))),
                List.of(new Award("winner", "final", new Paragraph("p22"))));
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
                                Origin.RECONSTRUCTED)));
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
                "essay", Optional.of("selection"), "essay", Late.REFUSED, new Paragraph("p14.4"), List.of(essay));
    }

    private static Step admission() {
        return new Step.Admission("admission", "regional", "regional", "check", new Paragraph("p10"), "application");
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
                        new Quota(Level.DISTRICT, 3),
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
                                criterion("ethics", new Source.Assessment(Assessor.ETHICS_OFFICER), "1", "p14.1"),
                                criterion("before", new Source.EarlierStep("selection"), "0.5", "p15")),
                        new Quota(Level.REGION, 1),
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
                        new Quota(Level.REPUBLIC, 3),
                        List.of(new TieBreak.ByChair())));
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
