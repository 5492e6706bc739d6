package kz.uzdik.local.rehearsal;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.contest.AnnouncingEdition;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.dossier.AnsweringNomination;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.OpeningDossier;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.dossier.SubmittingDossier;
import kz.uzdik.domain.dossier.WithdrawingCandidacy;
import kz.uzdik.domain.jury.Agenda;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.ClosingSitting;
import kz.uzdik.domain.jury.ConveningSitting;
import kz.uzdik.domain.jury.DecidingAdmission;
import kz.uzdik.domain.jury.DecidingTie;
import kz.uzdik.domain.jury.DeclaringConflicts;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.ExcludingCandidate;
import kz.uzdik.domain.jury.FilingScoreSheet;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.jury.HandingOver;
import kz.uzdik.domain.jury.OpeningSitting;
import kz.uzdik.domain.jury.ReadingNextMove;
import kz.uzdik.domain.jury.RecordingArrival;
import kz.uzdik.domain.jury.RecordingAssessment;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.RecordingConflict;
import kz.uzdik.domain.jury.RecordingConsent;
import kz.uzdik.domain.jury.RecordingDeparture;
import kz.uzdik.domain.jury.RequestingRanking;
import kz.uzdik.domain.jury.RunningRanking;
import kz.uzdik.domain.jury.SealingSheets;
import kz.uzdik.domain.jury.SigningProtocol;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.memory.InMemoryAssessments;
import kz.uzdik.domain.memory.InMemoryAttempts;
import kz.uzdik.domain.memory.InMemoryCalendars;
import kz.uzdik.domain.memory.InMemoryCommissions;
import kz.uzdik.domain.memory.InMemoryDefinitions;
import kz.uzdik.domain.memory.InMemoryDocuments;
import kz.uzdik.domain.memory.InMemoryDossiers;
import kz.uzdik.domain.memory.InMemoryEditions;
import kz.uzdik.domain.memory.InMemoryFilledForms;
import kz.uzdik.domain.memory.InMemoryHandOvers;
import kz.uzdik.domain.memory.InMemoryInterviewPlans;
import kz.uzdik.domain.memory.InMemoryKeptCalendars;
import kz.uzdik.domain.memory.InMemoryPartedUploads;
import kz.uzdik.domain.memory.InMemoryPolls;
import kz.uzdik.domain.memory.InMemoryRankingRuns;
import kz.uzdik.domain.memory.InMemoryScoreSheets;
import kz.uzdik.domain.memory.InMemorySittings;
import kz.uzdik.domain.memory.InMemoryStore;
import kz.uzdik.domain.publication.CompilingResults;

/** The acts that a rehearsal plays, the very ones of the system, over ports in memory; and what it reads afterwards. */
final class Engine {
    /** What the definition and the calendar are kept under: nobody compares these digests with any other. */
    static final String DIGEST = "0".repeat(64);

    final Contests contests;
    final InMemoryCommissions commissions;
    final InMemoryDossiers dossiers;
    final InMemorySittings sittings;
    final InMemoryRankingRuns rankings;
    final InMemoryDocuments documents = new InMemoryDocuments();
    final Papers papers = new Papers();
    final Tokens tokens = new Tokens();

    final PlanningEdition plan;
    final AnnouncingEdition announce;
    final AmendingDeadline amend;
    final AppointingCommission appoint;
    final RecordingConsent consent;
    final OpeningDossier openDossier;
    final PlanningUpload planUpload;
    final JudgingDocument judge;
    final SubmittingDossier submit;
    final AnsweringNomination answer;
    final WithdrawingCandidacy withdraw;
    final RecordingChecks check;
    final ConveningSitting convene;
    final DeclaringConflicts declare;
    final OpeningSitting open;
    final RecordingArrival come;
    final RecordingDeparture leave;
    final RecordingConflict conflict;
    final DecidingAdmission admit;
    final ExcludingCandidate exclude;
    final FilingScoreSheet file;
    final RecordingAssessment assess;
    final SealingSheets seal;
    final RequestingRanking requestRanking;
    final RunningRanking runRanking;
    final DecidingTie decideTie;
    final ClosingSitting close;
    final SigningProtocol sign;
    final HandingOver handOver;
    final ReadingNextMove nextMove;
    final CompilingResults compile;
    final GatheringFigures figures;

    /** Names given in advance, so that ids say whom they are of; then numbers. */
    static final class Tokens implements Randomness {
        private final Deque<String> given = new ArrayDeque<>();
        private long last;

        void next(String token) {
            given.add(token);
        }

        /** A token that was not asked for, because nothing was opened, is nobody's. */
        void forget() {
            given.clear();
        }

        @Override
        public String token() {
            return given.isEmpty() ? "%032x".formatted(++last) : given.remove();
        }
    }

    Engine(Definition definition, Case played) {
        var time = InstantSource.fixed(played.announced());
        // Nothing of a rehearsal's trail is published, so its salts hide nothing; the same case leaves the same trail.
        var store = new InMemoryStore(time, () -> "0".repeat(32));
        var definitions = new InMemoryDefinitions();
        // A case records decisions and not papers: whatever is to be filled in counts as complete.
        definitions.put(DIGEST, definition.withoutForms());
        var calendars = new InMemoryCalendars();
        calendars.put(DIGEST, played.calendar());
        var kept = new InMemoryKeptCalendars(
                store, KeptCalendar.shipped(played.calendar().name(), DIGEST));
        contests = new Contests(new InMemoryEditions(store), definitions, calendars);
        commissions = new InMemoryCommissions(store);
        dossiers = new InMemoryDossiers(store);
        sittings = new InMemorySittings(store);
        rankings = new InMemoryRankingRuns(store);
        var sheets = new InMemoryScoreSheets(store);
        var assessments = new InMemoryAssessments(store);
        var handOvers = new InMemoryHandOvers(store);
        var progress = new SittingProgress(sittings);
        var floor = new AtSitting(contests, commissions, sittings, dossiers);
        plan = new PlanningEdition(contests, kept);
        announce = new AnnouncingEdition(contests, kept);
        amend = new AmendingDeadline(contests);
        appoint = new AppointingCommission(contests, commissions, new InMemoryPolls(store));
        consent = new RecordingConsent(contests, commissions);
        openDossier = new OpeningDossier(contests, dossiers, tokens);
        var parted = new InMemoryPartedUploads(store);
        planUpload = new PlanningUpload(contests, dossiers, documents, parted, progress, tokens);
        judge = new JudgingDocument(contests, dossiers, new InMemoryAttempts(time), papers);
        submit = new SubmittingDossier(contests, dossiers, new InMemoryFilledForms(store), documents, parted, progress);
        answer = new AnsweringNomination(contests, dossiers);
        withdraw = new WithdrawingCandidacy(contests, dossiers, progress);
        check = new RecordingChecks(floor, dossiers);
        convene = new ConveningSitting(floor, new Agenda(dossiers, sittings, handOvers));
        declare = new DeclaringConflicts(floor);
        open = new OpeningSitting(floor);
        come = new RecordingArrival(floor);
        leave = new RecordingDeparture(floor);
        conflict = new RecordingConflict(floor, sheets);
        admit = new DecidingAdmission(floor, dossiers);
        exclude = new ExcludingCandidate(floor, dossiers);
        file = new FilingScoreSheet(floor, sheets);
        assess = new RecordingAssessment(floor, assessments);
        seal = new SealingSheets(floor, sheets, assessments);
        requestRanking = new RequestingRanking(floor, rankings);
        figures = new GatheringFigures(
                sittings,
                sheets,
                assessments,
                rankings,
                poll -> Optional.ofNullable(played.polls().get(poll.name())),
                dossiers);
        runRanking = new RunningRanking(floor, rankings, figures);
        decideTie = new DecidingTie(floor, rankings);
        var protocol = new DrawingUpProtocol(floor, dossiers, rankings, new InMemoryInterviewPlans(store));
        close = new ClosingSitting(floor, protocol);
        sign = new SigningProtocol(floor);
        handOver = new HandingOver(floor, handOvers);
        nextMove = new ReadingNextMove(floor, convene, seal, close, handOvers);
        compile = new CompilingResults(contests, commissions, sittings, sheets, assessments, dossiers, protocol);
    }
}
