package kz.uzdik.http.testing;

import static kz.uzdik.http.testing.AContest.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Agenda;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.ClosingSitting;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.ConveningSitting;
import kz.uzdik.domain.jury.DecidingAdmission;
import kz.uzdik.domain.jury.DeclaringConflicts;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.FilingScoreSheet;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.jury.HandingOver;
import kz.uzdik.domain.jury.OpeningSitting;
import kz.uzdik.domain.jury.RecordingAssessment;
import kz.uzdik.domain.jury.RequestingRanking;
import kz.uzdik.domain.jury.RunningRanking;
import kz.uzdik.domain.jury.SealingSheets;
import kz.uzdik.domain.jury.SigningProtocol;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** Plays sittings of a contest by real acts, up to where a test begins. Scores differ, so that nothing is tied. */
public final class Sittings2020 {

    /** After every deadline for handing in. */
    public static final Instant AT = Instant.parse("2020-09-25T05:00:00Z");

    private static final Actor SECRETARY = Actor.person("secretary");
    private static final Actor CHAIR = Actor.person("member-1");

    private final AContest contest;
    private final AtSitting floor;
    private final DrawingUpProtocol protocols;

    public Sittings2020(AContest contest) {
        this.contest = contest;
        floor = new AtSitting(
                contest.contests(), contest.ports.commissions(), contest.ports.sittings(), contest.ports.dossiers());
        protocols = new DrawingUpProtocol(
                floor, contest.ports.dossiers(), contest.ports.rankings(), contest.ports.interviews());
    }

    public Sitting convened(CommissionId commission, String step) {
        var ports = contest.ports;
        var agenda = new Agenda(ports.dossiers(), ports.sittings(), ports.handOvers());
        return done(new ConveningSitting(floor, agenda).convene(new SittingId(commission, step), SECRETARY, AT));
    }

    /** Nobody stands back, everybody is present. */
    public Sitting opened(CommissionId commission, String step) {
        Sitting convened = convened(commission, step);
        for (PersonId member : convened.panel().members()) {
            done(new DeclaringConflicts(floor).declare(convened.id(), List.of(), new Actor(member, false), AT));
        }
        if (contest.definition.admission().id().equals(step)) {
            contest.checked(
                    commission,
                    true,
                    convened.entrants().stream()
                            .map(entrant -> DossierId.of(entrant.candidate()))
                            .collect(Collectors.toSet()));
        }
        Set<PersonId> all = Set.copyOf(convened.panel().members());
        return done(new OpeningSitting(floor).open(convened.id(), all, SECRETARY, AT));
    }

    /** Everybody is admitted. */
    public Sitting admitted(CommissionId commission, String step) {
        Sitting open = opened(commission, step);
        var decision = new DecidingAdmission.Decision(true, Set.of());
        for (Entrant entrant : open.entrants()) {
            DossierId dossier = DossierId.of(entrant.candidate());
            done(new DecidingAdmission(floor, contest.ports.dossiers())
                    .decide(open.id(), dossier, decision, CHAIR, AT));
        }
        return signed(open.id());
    }

    /** Everybody has scored and assessed; the later on the agenda, the fewer points. */
    public Sitting scored(CommissionId commission, String step) {
        Sitting open = opened(commission, step);
        var selection = (Step.Selection) contest.definition.step(step).orElseThrow();
        for (Entrant entrant : open.entrants()) {
            int less = open.entrants().indexOf(entrant);
            if (!selection.sheetCriteria().isEmpty()) {
                sheets(open, selection, entrant, less);
            }
            selection.assessedCriteria().forEach(criterion -> assessment(open, criterion, entrant, less));
        }
        return open;
    }

    private void sheets(Sitting open, Step.Selection selection, Entrant entrant, int less) {
        var scores = new FilingScoreSheet.Scores(
                entrant.candidate(),
                selection.sheetCriteria().stream()
                        .collect(Collectors.toMap(Criterion::id, criterion -> points(criterion, less))),
                "");
        for (PersonId member : open.panel().members()) {
            done(new FilingScoreSheet(floor, contest.ports.sheets())
                    .file(open.id(), scores, new Actor(member, false), AT));
        }
    }

    private void assessment(Sitting open, Criterion criterion, Entrant entrant, int less) {
        var source = (Criterion.Source.ByOfficer) criterion.source();
        Actor officer = source.by() == Criterion.Assessor.SECRETARY ? SECRETARY : Actor.person("ethics-officer");
        var recorded = new RecordingAssessment.Recorded(
                entrant.candidate(), criterion.id(), content(criterion, points(criterion, less)));
        done(new RecordingAssessment(floor, contest.ports.assessments()).record(open.id(), recorded, officer, AT));
    }

    // As many items as points, where each is worth one.
    private static RecordingAssessment.Content content(Criterion criterion, Points points) {
        return criterion.source() instanceof Criterion.Source.Evidence
                ? new RecordingAssessment.Content.Listed(
                        IntStream.rangeClosed(1, points.numerator().intValueExact())
                                .mapToObj(number ->
                                        new Assessment.Item("Reception", "Village " + number, LocalDate.of(2020, 3, 1)))
                                .toList())
                : new RecordingAssessment.Content.Given(points, "Record");
    }

    private static Points points(Criterion criterion, int less) {
        Points points = criterion.bounds().maximum().minus(Points.of(less));
        return points.compareTo(criterion.bounds().minimum()) < 0
                ? criterion.bounds().minimum()
                : points;
    }

    /** The points of a complete sheet, by criterion. */
    public Map<String, Object> fullSheet(String step) {
        Map<String, Object> points = new HashMap<>();
        ((Step.Selection) contest.definition.step(step).orElseThrow())
                .sheetCriteria().stream()
                        .map(Criterion::id)
                        .map(CriterionId::value)
                        .forEach(id -> points.put(id, 3));
        return points;
    }

    public Sitting sealed(CommissionId commission, String step) {
        Sitting scored = scored(commission, step);
        return done(new SealingSheets(floor, contest.ports.sheets(), contest.ports.assessments())
                .seal(scored.id(), SECRETARY, AT));
    }

    public RankingRun requested(SittingId sitting) {
        return done(new RequestingRanking(floor, contest.ports.rankings()).request(sitting, AContest.AGENCY, AT));
    }

    public RankingRun ranked(SittingId sitting) {
        var ports = contest.ports;
        var gathering = new GatheringFigures(
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.rankings(),
                _ -> Optional.empty(),
                ports.dossiers());
        RankingRun run = requested(sitting);
        return done(new RunningRanking(floor, ports.rankings(), gathering).run(sitting, run.number(), AT));
    }

    public Sitting selected(CommissionId commission, String step) {
        SittingId id = sealed(commission, step).id();
        ranked(id);
        return signed(id);
    }

    /** Closed, and signed by both. */
    public Sitting signed(SittingId id) {
        String protocol = closed(id).result().orElseThrow().protocolDigest();
        done(new SigningProtocol(floor).sign(id, protocol, CHAIR, AT));
        return done(new SigningProtocol(floor).sign(id, protocol, SECRETARY, AT));
    }

    public Sitting closed(SittingId id) {
        return done(new ClosingSitting(floor, protocols).close(id, CHAIR, AT));
    }

    /** The whole contest, to the republic's last signed protocol. */
    public void played() {
        admitted(AContest.REGIONAL, "admission");
        selected(AContest.REGIONAL, "selection");
        SittingId choice = selected(AContest.REGIONAL, "regional-choice").id();
        done(new HandingOver(floor, contest.ports.handOvers()).handOver(choice, SECRETARY, AT));
        selected(AContest.REPUBLICAN, contest.definition.steps().getLast().id());
    }
}
