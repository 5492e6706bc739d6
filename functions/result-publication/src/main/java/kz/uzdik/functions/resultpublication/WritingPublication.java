package kz.uzdik.functions.resultpublication;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.uzdik.aws.SigningKey;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.CompilingTrail;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.publication.CompilingList;
import kz.uzdik.domain.publication.CompilingOutsideFigures;
import kz.uzdik.domain.publication.CompilingResults;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.RecordingPublication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.json.Json;

/**
 * Writes a publication that was asked for. Until it is recorded as written it can be written again from the beginning;
 * once it is, it is left alone.
 */
final class WritingPublication {

    private final PublicationPorts ports;
    private final PublishingTools tools;
    private final CompilingResults compiling;
    private final CompilingOutsideFigures outside;
    private final CompilingList listing;
    private final CompilingTrail trail;
    private final RecordingPublication recording;

    WritingPublication(PublicationPorts ports, PublishingTools tools) {
        this.ports = ports;
        this.tools = tools;
        var protocols = new DrawingUpProtocol(ports.floor(), ports.dossiers(), ports.runs(), ports.interviews());
        compiling = new CompilingResults(
                ports.contests(),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                protocols);
        outside = new CompilingOutsideFigures(
                ports.contests(),
                ports.sittings(),
                new GatheringFigures(
                        ports.sittings(),
                        ports.sheets(),
                        ports.assessments(),
                        ports.runs(),
                        tools.polls().results(),
                        ports.dossiers()),
                tools.polls().prints());
        listing = new CompilingList(ports.contests(), ports.commissions(), ports.sittings(), ports.dossiers());
        trail = new CompilingTrail(ports.audit(), ports.commissions(), ports.runs());
        recording = new RecordingPublication(ports.publications());
    }

    /** Writes it, unless it is written. */
    void write(EditionId edition, int number, Instant at) {
        recording.waiting(edition, number).ifPresent(publication -> write(publication, at));
    }

    private void write(Publication asked, Instant at) {
        Publication publication = asked;
        Map<String, byte[]> files = new HashMap<>();
        switch (asked.what()) {
            case Published.Announcement _ -> files.putAll(announcement(asked));
            case Published.Results _ -> files.putAll(results(asked, at));
            case Published.Survey survey -> files.putAll(survey(asked, survey));
            case Published.GoneOn(var list, var _) -> files.putAll(list(asked, list));
            case Published.Award(var ceremony, var _) -> {
                var results = compiling.compile(asked.edition(), at).orElseThrow();
                publication = asked.awarding(results.winners().stream()
                        .map(Results.Winner::candidate)
                        .distinct()
                        .toList());
                files.put(
                        PublicFileNames.AWARD,
                        Json.canonical(
                                new AwardView().form(asked, ceremony, results).map()));
                files.putAll(pages(asked).ofAward(ceremony, results));
            }
        }
        files.put(
                PublicFileNames.SIGNING_KEY,
                Json.canonical(SigningKey.jwk(tools.signer().publicKey()).map()));
        var bundle = new Bundle(publication, files, tools.signer());
        if (bundle.isTaken(tools.files())) {
            throw new IllegalStateException("another publication of this number is public: " + publication.id());
        }
        bundle.writeTo(tools.files());
        var outcome = recording.written(publication, bundle.manifestDigest(), bundle.listed(), at);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the publication was not recorded: " + publication.id());
        }
    }

    private Map<String, byte[]> results(Publication publication, Instant at) {
        var results = compiling.compile(publication.edition(), at).orElseThrow();
        Map<String, byte[]> files = new ResultsFiles(ports.words())
                .of(
                        publication,
                        results,
                        outside.compile(results),
                        ports.frozen().canonical(results.definitionDigest()).orElseThrow());
        files.put(
                PublicFileNames.AUDIT,
                Json.canonical(new TrailView()
                        .form(publication, trail.compile(publication, results))
                        .map()));
        return files;
    }

    private EmbedPages pages(Publication publication) {
        return new EmbedPages(publication, ports.words());
    }

    private Map<String, byte[]> announcement(Publication publication) {
        Running contest = ports.contests().running(publication.edition()).orElseThrow();
        Map<String, byte[]> files = new HashMap<>(pages(publication).ofAnnouncement(contest));
        files.put(
                PublicFileNames.ANNOUNCEMENT,
                Json.canonical(new AnnouncementView(ports.texts())
                        .form(publication, contest)
                        .map()));
        files.put(
                PublicFileNames.DEFINITION,
                ports.frozen().canonical(contest.edition().digest()).orElseThrow());
        return files;
    }

    private Map<String, byte[]> survey(Publication publication, Published.Survey asked) {
        Running contest = ports.contests().running(publication.edition()).orElseThrow();
        Poll poll = ports.polls()
                .find(new PollId(publication.edition(), asked.poll()))
                .orElseThrow();
        PublicationRule rule = asked.rule(contest.definition()).orElseThrow();
        Map<String, byte[]> files = new HashMap<>(pages(publication).ofSurvey(poll));
        files.put(
                PublicFileNames.SURVEY,
                Json.canonical(new SurveyView(contest, rule)
                        .form(publication, poll, asked.places())
                        .map()));
        return files;
    }

    private Map<String, byte[]> list(Publication publication, String list) {
        Running contest = ports.contests().running(publication.edition()).orElseThrow();
        var entries = listing.compile(publication).orElseThrow();
        var of = (PublicationRule.Of.GoneOn)
                contest.definition().publication(list).orElseThrow().of();
        Map<String, byte[]> files = new HashMap<>(pages(publication).ofList(entries, of.step()));
        files.put(
                PublicFileNames.LIST,
                Json.canonical(new ListView(contest).form(publication, entries).map()));
        return files;
    }
}
