package kz.uzdik.domain;

import java.util.Optional;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.contest.AnnouncingEdition;
import kz.uzdik.domain.contest.Calendars;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definitions;
import kz.uzdik.domain.contest.EditingCalendar;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.contest.ReadingTimetable;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.AnsweringNomination;
import kz.uzdik.domain.dossier.CompletingUpload;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Inspector;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.LapsingSubmissions;
import kz.uzdik.domain.dossier.NotingArrival;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.domain.dossier.OpeningDossier;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.Progress;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.dossier.ReadingOwnDossiers;
import kz.uzdik.domain.dossier.ReadingOwnForms;
import kz.uzdik.domain.dossier.ReadingUpload;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.dossier.RemovingUpload;
import kz.uzdik.domain.dossier.SavingForm;
import kz.uzdik.domain.dossier.SigningParts;
import kz.uzdik.domain.dossier.SigningUpload;
import kz.uzdik.domain.dossier.SubmittingDossier;
import kz.uzdik.domain.dossier.TakingBackNomination;
import kz.uzdik.domain.dossier.WithdrawingCandidacy;
import kz.uzdik.domain.jury.Agenda;
import kz.uzdik.domain.jury.AnsweringObjection;
import kz.uzdik.domain.jury.AnsweringQuestion;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.AskingCandidate;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.CancellingSitting;
import kz.uzdik.domain.jury.ClosingSitting;
import kz.uzdik.domain.jury.ConveningSitting;
import kz.uzdik.domain.jury.DecidingAdmission;
import kz.uzdik.domain.jury.DecidingTie;
import kz.uzdik.domain.jury.DeclaringConflicts;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.ExcludingCandidate;
import kz.uzdik.domain.jury.FilingObjection;
import kz.uzdik.domain.jury.FilingScoreSheet;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.jury.HandingOver;
import kz.uzdik.domain.jury.OpeningSitting;
import kz.uzdik.domain.jury.PlanningSitting;
import kz.uzdik.domain.jury.ReadingCandidates;
import kz.uzdik.domain.jury.ReadingForms;
import kz.uzdik.domain.jury.ReadingInterviews;
import kz.uzdik.domain.jury.ReadingNextMove;
import kz.uzdik.domain.jury.ReadingObjections;
import kz.uzdik.domain.jury.ReadingOwnInterviews;
import kz.uzdik.domain.jury.ReadingOwnObjections;
import kz.uzdik.domain.jury.ReadingOwnQuestions;
import kz.uzdik.domain.jury.ReadingOwnResults;
import kz.uzdik.domain.jury.ReadingPreparation;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.RecordingArrival;
import kz.uzdik.domain.jury.RecordingAssessment;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.RecordingConflict;
import kz.uzdik.domain.jury.RecordingConsent;
import kz.uzdik.domain.jury.RecordingDeparture;
import kz.uzdik.domain.jury.RecordingInterview;
import kz.uzdik.domain.jury.ReleasingDocument;
import kz.uzdik.domain.jury.RemarkingOnFinding;
import kz.uzdik.domain.jury.RenewingPanel;
import kz.uzdik.domain.jury.RequestingRanking;
import kz.uzdik.domain.jury.RunningRanking;
import kz.uzdik.domain.jury.SchedulingInterview;
import kz.uzdik.domain.jury.SealingSheets;
import kz.uzdik.domain.jury.SigningProtocol;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.notice.RemindingOfDeadlines;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.publication.AnnouncingAward;
import kz.uzdik.domain.publication.CompilingList;
import kz.uzdik.domain.publication.CompilingOutsideFigures;
import kz.uzdik.domain.publication.CompilingResults;
import kz.uzdik.domain.publication.ConfirmingTakedown;
import kz.uzdik.domain.publication.PollPrints;
import kz.uzdik.domain.publication.PublishingAnnouncement;
import kz.uzdik.domain.publication.PublishingList;
import kz.uzdik.domain.publication.ReadingPublications;
import kz.uzdik.domain.publication.ReadingTakedowns;
import kz.uzdik.domain.publication.RecordingPosting;
import kz.uzdik.domain.publication.RecordingPublication;
import kz.uzdik.domain.publication.RecordingTakedown;
import kz.uzdik.domain.publication.RequestingPublication;
import kz.uzdik.domain.publication.RequestingTakedown;
import kz.uzdik.domain.publication.WithdrawingTakedown;

/** Every act there is, wired to one set of ports. */
public final class Acts {
    public final PlanningEdition planEdition;
    public final AnnouncingEdition announce;
    public final ReadingTimetable timetable;
    public final EditingCalendar editCalendar;
    public final AmendingDeadline amend;
    public final AppointingCommission appoint;
    public final RecordingConsent consent;
    public final ReadingNextMove nextMove;
    public final OpeningDossier openDossier;
    public final PlanningUpload planUpload;
    public final SigningUpload signUpload;
    public final SigningParts signParts;
    public final CompletingUpload completeUpload;
    public final ReadingUpload readUpload;
    public final RemovingUpload removeUpload;
    public final NotingArrival noteArrival;
    public final LapsingSubmissions lapse;
    public final JudgingDocument judge;
    public final RecordingScan scan;
    public final ReleasingDocument release;
    public final SubmittingDossier submit;
    public final ReadingOwnDossiers ownDossiers;
    public final ConveningSitting convene;
    public final PlanningSitting planSitting;
    public final SchedulingInterview scheduleInterview;
    public final RecordingInterview recordInterview;
    public final ReadingInterviews interviews;
    public final CancellingSitting cancelSitting;
    public final DeclaringConflicts declare;
    public final OpeningSitting openSitting;
    public final RecordingChecks check;
    public final RecordingArrival come;
    public final RecordingDeparture leave;
    public final RecordingConflict findConflict;
    public final RenewingPanel renew;
    public final DecidingAdmission admit;
    public final ExcludingCandidate exclude;
    public final AnsweringNomination answer;
    public final TakingBackNomination takeBack;
    public final WithdrawingCandidacy withdraw;
    public final FilingScoreSheet file;
    public final RecordingAssessment assess;
    public final SealingSheets seal;
    public final RequestingRanking requestRanking;
    public final RunningRanking runRanking;
    public final DecidingTie decideTie;
    public final ClosingSitting close;
    public final DrawingUpProtocol protocol;
    public final SigningProtocol sign;
    public final HandingOver handOver;
    public final FilingObjection object;
    public final AnsweringObjection answerObjection;
    public final ReadingObjections readObjections;
    public final ReadingOwnObjections ownObjections;
    public final ReadingOwnInterviews ownInterviews;
    public final SavingForm saveForm;
    public final ReadingOwnForms ownForms;
    public final OpenIntakes openIntakes;
    public final ReadingForms readForms;
    public final AskingCandidate ask;
    public final AnsweringQuestion answerQuestion;
    public final RemarkingOnFinding remark;
    public final ReadingPreparation readPrepared;
    public final ReadingOwnQuestions ownQuestions;
    public final ReadingSittings readSittings;
    public final ReadingOwnResults ownResults;
    public final ReadingCandidates readCandidates;
    public final RequestingPublication publish;
    public final ReadingPublications publications;
    public final PublishingAnnouncement publishAnnouncement;
    public final PublishingList publishList;
    public final CompilingList compileList;
    public final AnnouncingAward announceAward;
    public final RecordingPosting post;
    public final RemindingOfDeadlines remindOfDeadlines;
    public final RecordingPublication recordPublication;
    public final RequestingTakedown askTakedown;
    public final ConfirmingTakedown confirmTakedown;
    public final WithdrawingTakedown withdrawTakedown;
    public final RecordingTakedown recordTakedown;
    public final ReadingTakedowns takedowns;
    public final CompilingResults compile;
    public final CompilingOutsideFigures compileOutside;

    public Acts(
            Ports ports,
            Definitions definitions,
            Calendars calendars,
            Documents documents,
            Inspector inspector,
            Randomness randomness,
            PollResults.Published results) {
        Contests contests = new Contests(ports.editions(), definitions, calendars);
        Progress progress = new SittingProgress(ports.sittings());
        AtSitting floor = new AtSitting(contests, ports.commissions(), ports.sittings(), ports.dossiers());
        planEdition = new PlanningEdition(contests, ports.calendars());
        announce = new AnnouncingEdition(contests, ports.calendars());
        timetable = new ReadingTimetable(contests, ports.calendars());
        editCalendar = new EditingCalendar(ports.calendars());
        amend = new AmendingDeadline(contests);
        appoint = new AppointingCommission(contests, ports.commissions(), ports.polls());
        consent = new RecordingConsent(contests, ports.commissions());
        openDossier = new OpeningDossier(contests, ports.dossiers(), randomness);
        planUpload =
                new PlanningUpload(contests, ports.dossiers(), documents, ports.partedUploads(), progress, randomness);
        signUpload = new SigningUpload(contests, ports.dossiers(), documents, progress);
        signParts = new SigningParts(contests, ports.dossiers(), documents, ports.partedUploads(), progress);
        completeUpload = new CompletingUpload(contests, ports.dossiers(), documents, ports.partedUploads(), progress);
        readUpload = new ReadingUpload(ports.dossiers(), documents, ports.partedUploads());
        removeUpload = new RemovingUpload(ports.dossiers(), documents, ports.partedUploads());
        noteArrival = new NotingArrival(contests, ports.dossiers(), documents, ports.partedUploads(), progress);
        lapse = new LapsingSubmissions(contests, ports.dossiers(), documents, ports.partedUploads(), progress);
        judge = new JudgingDocument(contests, ports.dossiers(), ports.attempts(), inspector);
        scan = new RecordingScan(contests, ports.dossiers());
        submit = new SubmittingDossier(
                contests, ports.dossiers(), ports.forms(), documents, ports.partedUploads(), progress);
        ownDossiers = new ReadingOwnDossiers(ports.dossiers());
        convene = new ConveningSitting(floor, new Agenda(ports.dossiers(), ports.sittings(), ports.handOvers()));
        planSitting = new PlanningSitting(floor);
        scheduleInterview = new SchedulingInterview(floor, ports.interviews());
        recordInterview = new RecordingInterview(floor, ports.interviews());
        interviews = new ReadingInterviews(floor, ports.interviews());
        cancelSitting = new CancellingSitting(floor, ports.sheets(), ports.assessments());
        declare = new DeclaringConflicts(floor);
        openSitting = new OpeningSitting(floor);
        check = new RecordingChecks(floor, ports.dossiers());
        release = new ReleasingDocument(floor, ports.dossiers());
        come = new RecordingArrival(floor);
        leave = new RecordingDeparture(floor);
        findConflict = new RecordingConflict(floor, ports.sheets());
        renew = new RenewingPanel(floor);
        admit = new DecidingAdmission(floor, ports.dossiers());
        exclude = new ExcludingCandidate(floor, ports.dossiers());
        answer = new AnsweringNomination(contests, ports.dossiers());
        takeBack = new TakingBackNomination(ports.dossiers());
        withdraw = new WithdrawingCandidacy(contests, ports.dossiers(), progress);
        file = new FilingScoreSheet(floor, ports.sheets());
        assess = new RecordingAssessment(floor, ports.assessments());
        seal = new SealingSheets(floor, ports.sheets(), ports.assessments());
        requestRanking = new RequestingRanking(floor, ports.rankings());
        var figures = new GatheringFigures(
                ports.sittings(), ports.sheets(), ports.assessments(), ports.rankings(), results, ports.dossiers());
        runRanking = new RunningRanking(floor, ports.rankings(), figures);
        decideTie = new DecidingTie(floor, ports.rankings());
        protocol = new DrawingUpProtocol(floor, ports.dossiers(), ports.rankings(), ports.interviews());
        close = new ClosingSitting(floor, protocol);
        nextMove = new ReadingNextMove(floor, convene, seal, close, ports.handOvers());
        sign = new SigningProtocol(floor);
        handOver = new HandingOver(floor, ports.handOvers());
        object = new FilingObjection(contests, ports.dossiers(), ports.sittings(), ports.objections());
        answerObjection = new AnsweringObjection(floor, ports.objections());
        readObjections = new ReadingObjections(ports.commissions(), ports.objections());
        ownObjections = new ReadingOwnObjections(contests, ports.dossiers(), ports.objections());
        ownInterviews = new ReadingOwnInterviews(contests, ports.dossiers(), ports.sittings(), ports.interviews());
        readSittings = new ReadingSittings(floor, ports.sheets(), ports.assessments(), ports.rankings());
        ownResults = new ReadingOwnResults(contests, ports.dossiers(), ports.sittings(), ports.rankings());
        readCandidates = new ReadingCandidates(floor, ports.dossiers(), ports.handOvers(), documents);
        saveForm = new SavingForm(
                contests, ports.dossiers(), ports.forms(), progress, (_, language, key) -> Optional.of(language + key));
        ownForms = new ReadingOwnForms(contests, ports.dossiers(), ports.forms());
        openIntakes = new OpenIntakes(contests, ports.forms(), progress);
        readForms = new ReadingForms(readCandidates, ports.forms());
        ask = new AskingCandidate(floor, ports.handOvers(), ports.preparations());
        answerQuestion = new AnsweringQuestion(ports.dossiers(), ports.preparations());
        remark = new RemarkingOnFinding(floor, ports.handOvers(), ports.preparations());
        readPrepared = new ReadingPreparation(readCandidates, ports.preparations());
        ownQuestions = new ReadingOwnQuestions(ports.dossiers(), ports.preparations());
        publish = new RequestingPublication(contests, ports.commissions(), ports.sittings(), ports.publications());
        publications = new ReadingPublications(contests, ports.commissions(), ports.publications());
        publishAnnouncement = new PublishingAnnouncement(contests, ports.publications());
        publishList = new PublishingList(contests, ports.commissions(), ports.sittings(), ports.publications());
        compileList = new CompilingList(contests, ports.commissions(), ports.sittings(), ports.dossiers());
        announceAward = new AnnouncingAward(contests, ports.commissions(), ports.sittings(), ports.publications());
        post = new RecordingPosting(contests, ports.commissions(), ports.publications());
        remindOfDeadlines = new RemindingOfDeadlines(
                contests,
                ports.editions(),
                ports.commissions(),
                ports.sittings(),
                ports.publications(),
                ports.errands());
        recordPublication = new RecordingPublication(ports.publications());
        askTakedown = new RequestingTakedown(contests, ports.commissions(), ports.publications());
        confirmTakedown = new ConfirmingTakedown(ports.publications());
        withdrawTakedown = new WithdrawingTakedown(ports.publications());
        recordTakedown = new RecordingTakedown(ports.publications());
        takedowns = new ReadingTakedowns(ports.editions(), ports.publications());
        compileOutside = new CompilingOutsideFigures(
                contests,
                ports.sittings(),
                figures,
                poll -> Optional.of(new PollPrints.Print("of " + poll, Optional.empty())));
        compile = new CompilingResults(
                contests,
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                protocol);
    }
}
