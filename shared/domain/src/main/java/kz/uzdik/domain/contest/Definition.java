package kz.uzdik.domain.contest;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;

/**
 * A contest's rules as data: everything that the acts ask about a contest. It is read from JSON, frozen by its digest
 * when an edition is announced, and never changed afterwards.
 */
public record Definition(
        ContestName contest,
        ZoneId zone,
        List<Deadline> deadlines,
        Eligibility eligibility,
        List<CommissionRule> commissions,
        List<Intake> intakes,
        List<Step> steps,
        List<HandOverRule> handOvers,
        List<Award> awards,
        Optional<ObjectionRule> objections,
        List<PublicationRule> publications,
        List<InterviewRule> interviews) {

    public Definition {
        deadlines = List.copyOf(deadlines);
        commissions = List.copyOf(commissions);
        intakes = List.copyOf(intakes);
        steps = List.copyOf(steps);
        handOvers = List.copyOf(handOvers);
        awards = List.copyOf(awards);
        publications = List.copyOf(publications);
        interviews = List.copyOf(interviews);
    }

    /** A contest that says nothing of what is published where, and in which nobody is talked to. */
    public Definition(
            ContestName contest,
            ZoneId zone,
            List<Deadline> deadlines,
            Eligibility eligibility,
            List<CommissionRule> commissions,
            List<Intake> intakes,
            List<Step> steps,
            List<HandOverRule> handOvers,
            List<Award> awards,
            Optional<ObjectionRule> objections) {
        this(
                contest,
                zone,
                deadlines,
                eligibility,
                commissions,
                intakes,
                steps,
                handOvers,
                awards,
                objections,
                List.of(),
                List.of());
    }

    /** A contest in which nobody objects to results. */
    public Definition(
            ContestName contest,
            ZoneId zone,
            List<Deadline> deadlines,
            Eligibility eligibility,
            List<CommissionRule> commissions,
            List<Intake> intakes,
            List<Step> steps,
            List<HandOverRule> handOvers,
            List<Award> awards) {
        this(contest, zone, deadlines, eligibility, commissions, intakes, steps, handOvers, awards, Optional.empty());
    }

    /**
     * Who may take part (2020 p6, p7; 2022 p6, p9).
     *
     * @param nominators who may nominate an applicant and file for them; empty where applicants file themselves alone
     * @param timeInOffice how long an akim must have been one; empty when the rules ask for no time
     * @param centralBodies where central state bodies are assessed; empty when they do not take part
     * @param checks what no document proves, so that somebody has to look it up and record it
     */
    public record Eligibility(
            ApplicantKind applicants,
            List<Nominator> nominators,
            Optional<TimeInOffice> timeInOffice,
            Optional<CentralBodies> centralBodies,
            List<Check> checks,
            Paragraph paragraph) {
        public Eligibility {
            nominators = List.copyOf(nominators);
            checks = List.copyOf(checks);
        }

        /** The kind of nominator of this name. */
        public Optional<Nominator> nominator(String id) {
            return nominators.stream().filter(known -> known.id().equals(id)).findFirst();
        }
    }

    /** A kind of body that may nominate (2020 p7). */
    public record Nominator(String id, Paragraph paragraph, Origin origin) {}

    /**
     * The least time in office (2020 p6).
     *
     * @param asAt the deadline, or the announcement, whose day the time is counted to
     */
    public record TimeInOffice(int years, String asAt, Origin asAtOrigin, Paragraph paragraph) {}

    /** The area whose commission assesses central state bodies, wherever they sit (2022 p6). */
    public record CentralBodies(Area under, Paragraph paragraph) {}

    /** Something to be looked up before the commission admits anybody (2020 p6: no unlifted penalty). */
    public record Check(String id, Paragraph paragraph, Origin origin) {}

    /** How a commission is made up and when it can act (2020 p3, p4). */
    public record CommissionRule(
            String kind, Level level, int members, Quorum quorum, Conduct conduct, Paragraph paragraph) {}

    /** The share of the whole membership that must be present; a recusal does not shrink the membership. */
    public record Quorum(int numerator, int denominator, Origin origin) {
        /** The fewest members that make a quorum, rounded up: 6 of 9 for two thirds. */
        public int of(int members) {
            return Math.ceilDiv(members * numerator, denominator);
        }
    }

    /**
     * From one stage to the next: after this step's sitting the candidates who passed are handed over to the next
     * commission, which sees them from then on (2020 p18).
     */
    public record HandOverRule(String after, String to, String deadline, Paragraph paragraph) {}

    /**
     * Objections to a step's result. No paragraph of 2020 or 2022 speaks of them; they are the operator's.
     *
     * @param within how long after a protocol's second signature somebody may object
     * @param answer how long after an objection the commission has to answer it
     */
    public record ObjectionRule(Term within, Term answer, Paragraph paragraph) {
        boolean countsWorkingDays() {
            return within.unit() == Term.Unit.WORKING_DAYS || answer.unit() == Term.Unit.WORKING_DAYS;
        }
    }

    /** The same where nothing is filled in, for whoever plays a contest from what was decided in it. */
    public Definition withoutForms() {
        return withIntakes(intakes.stream().map(Intake::withoutForms).toList());
    }

    /** The same with other intakes. */
    public Definition withIntakes(List<Intake> others) {
        return new Definition(
                contest,
                zone,
                deadlines,
                eligibility,
                commissions,
                others,
                steps,
                handOvers,
                awards,
                objections,
                publications,
                interviews);
    }

    /** The deadline of this name. */
    public Optional<Deadline> deadline(String id) {
        return deadlines.stream().filter(deadline -> deadline.id().equals(id)).findFirst();
    }

    /** Whether anything is counted in working days, for which a calendar of days off is asked (2022 p13). */
    public boolean countsWorkingDays() {
        return deadlines.stream().anyMatch(Deadline::countsWorkingDays)
                || objections.filter(ObjectionRule::countsWorkingDays).isPresent()
                || interviews.stream()
                        .flatMap(rule -> rule.notice().stream())
                        .anyMatch(term -> term.unit() == Term.Unit.WORKING_DAYS);
    }

    /** Whether a deadline is counted from the end of a step (2022 p16, p19). */
    public boolean countsFromSteps() {
        return deadlines.stream()
                .anyMatch(deadline -> deadline.anchor()
                        .filter(Anchor.StepEnd.class::isInstance)
                        .isPresent());
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Intake> intake(String id) {
        return intakes.stream().filter(intake -> intake.id().equals(id)).findFirst();
    }

    /** The rule of a commission of this kind; every kind a step names has one. */
    public CommissionRule commission(String kind) {
        return commissions.stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no commission " + kind));
    }

    /** Whether some step of this kind of commission waits for an ethics officer's assessment (2020 p14.1). */
    public boolean asksEthicsOfficer(String commission) {
        return steps.stream()
                .filter(step -> step.commission().equals(commission))
                .filter(Step.Selection.class::isInstance)
                .flatMap(step -> ((Step.Selection) step).assessedCriteria().stream())
                .anyMatch(criterion -> criterion.source() instanceof Criterion.Source.Assessment assessment
                        && assessment.by() == Criterion.Assessor.ETHICS_OFFICER);
    }

    /** The hand-over that follows a step, where one does. */
    public Optional<HandOverRule> handOverAfter(String step) {
        return handOvers.stream().filter(rule -> rule.after().equals(step)).findFirst();
    }

    /** How candidates are talked to at this step; empty where they are not. */
    public Optional<InterviewRule> interview(String step) {
        return interviews.stream().filter(rule -> rule.step().equals(step)).findFirst();
    }

    /** What is published of this contest under this name. */
    public Optional<PublicationRule> publication(String id) {
        return publications.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The step that decides who takes part: the first. */
    public Step.Admission admission() {
        return (Step.Admission) steps.getFirst();
    }

    /** The kind of commission whose office receives the dossiers: that of the first step. */
    public CommissionRule receivingCommission() {
        return commission(steps.getFirst().commission());
    }

    /**
     * The intakes that ask for a kind of document, in the order of the definition: one, and those that let it be
     * corrected. All of them state the same limits.
     */
    public List<Intake> intakesAsking(DocumentKind kind) {
        return intakes.stream()
                .filter(intake -> intake.requirement(kind).isPresent())
                .toList();
    }

    /** What is asked of a kind of document; empty when none is asked for. */
    public Optional<Intake.Requirement> requirement(DocumentKind kind) {
        return intakes.stream()
                .flatMap(intake -> intake.requirement(kind).stream())
                .findFirst();
    }

    /** The paragraphs by which somebody may be kept out: what eligibility rests on, and the grounds to refuse. */
    public Set<Paragraph> grounds() {
        Set<Paragraph> grounds = new HashSet<>(
                Set.of(eligibility.paragraph(), admission().refusal().notEligible()));
        grounds.add(admission().refusal().incompleteOrLate());
        eligibility.timeInOffice().ifPresent(time -> grounds.add(time.paragraph()));
        eligibility.checks().forEach(check -> grounds.add(check.paragraph()));
        eligibility.nominators().forEach(nominator -> grounds.add(nominator.paragraph()));
        return Set.copyOf(grounds);
    }
}
