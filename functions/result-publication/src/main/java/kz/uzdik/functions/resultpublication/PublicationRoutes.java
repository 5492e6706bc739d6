package kz.uzdik.functions.resultpublication;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.publication.AnnouncingAward;
import kz.uzdik.domain.publication.Posting;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.PublishingAnnouncement;
import kz.uzdik.domain.publication.PublishingList;
import kz.uzdik.domain.publication.PublishingSurvey;
import kz.uzdik.domain.publication.ReadingPublications;
import kz.uzdik.domain.publication.ReadingPublications.Shown;
import kz.uzdik.domain.publication.RecordingPosting;
import kz.uzdik.domain.publication.RequestingPublication;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What an edition publishes: announcement, lists, results, award; and where people have posted it. */
final class PublicationRoutes {

    private final Outcomes outcomes;
    private final RequestingPublication requesting;
    private final PublishingAnnouncement announcing;
    private final PublishingSurvey surveying;
    private final PublishingList listing;
    private final AnnouncingAward awarding;
    private final RecordingPosting posting;
    private final ReadingPublications reading;
    private final String publicUrl;

    PublicationRoutes(PublicationPorts ports, String publicUrl) {
        outcomes = new Outcomes(ports.words());
        requesting = new RequestingPublication(
                ports.contests(), ports.commissions(), ports.sittings(), ports.publications());
        announcing = new PublishingAnnouncement(ports.contests(), ports.publications());
        surveying = new PublishingSurvey(ports.contests(), ports.polls(), ports.publications());
        listing = new PublishingList(ports.contests(), ports.commissions(), ports.sittings(), ports.publications());
        awarding = new AnnouncingAward(ports.contests(), ports.commissions(), ports.sittings(), ports.publications());
        posting = new RecordingPosting(ports.contests(), ports.commissions(), ports.publications());
        reading = new ReadingPublications(ports.contests(), ports.commissions(), ports.publications());
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/editions/{edition}/publications", this::request),
                Route.signedIn("GET", "/editions/{edition}/publications", this::list),
                Route.signedIn("POST", "/editions/{edition}/publications/{number}/postings", this::post),
                Route.signedIn("GET", "/commissions/{commission}/publications", this::listOwn),
                Route.signedIn("POST", "/commissions/{commission}/publications/{number}/postings", this::postOwn),
                Route.signedIn("POST", "/editions/{edition}/announcement/publications", this::announce),
                Route.signedIn("POST", "/editions/{edition}/surveys", this::publishSurvey),
                Route.signedIn("POST", "/editions/{edition}/lists", this::publishList),
                Route.signedIn("POST", "/editions/{edition}/award", this::award));
    }

    private ApiReply request(Call call) {
        var id = PathIds.edition(call);
        call.nothing();
        return accepted(call, requesting.request(id, Actors.of(call), call.at()));
    }

    private ApiReply announce(Call call) {
        var id = PathIds.edition(call);
        call.nothing();
        return accepted(call, announcing.publish(id, Actors.of(call), call.at()));
    }

    private ApiReply publishSurvey(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        String poll = body.required("poll", BodyTypes.NAME_IN_DEFINITION);
        var places = PlaceNamesBody.read(body);
        body.done();
        return accepted(call, surveying.publish(id, poll, places.get(), Actors.of(call), call.at()));
    }

    private ApiReply publishList(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        String list = body.required("list", BodyTypes.NAME_IN_DEFINITION);
        var commission = body.optional("commission", BodyTypes.COMMISSION);
        body.done();
        return accepted(call, listing.publish(id, list, commission, Actors.of(call), call.at()));
    }

    private ApiReply award(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        var at = body.instant("at");
        String place = body.text("place", 1, 500);
        body.done();
        var ceremony = new Published.Ceremony(at, place);
        return accepted(call, awarding.announce(id, ceremony, Actors.of(call), call.at()));
    }

    private ApiReply accepted(Call call, Outcome<Publication> outcome) {
        return outcomes.reply(
                call,
                outcome,
                publication ->
                        ApiReply.accepted(form(reading.shown(publication)).map()));
    }

    private ApiReply post(Call call) {
        var id = PathIds.edition(call);
        int number = PathIds.number(call);
        return posted(call, posting.record(id, number, found(call), Actors.of(call), call.at()));
    }

    private ApiReply postOwn(Call call) {
        var id = PathIds.commission(call);
        int number = PathIds.number(call);
        return posted(call, posting.recordOwn(id, number, found(call), Actors.of(call), call.at()));
    }

    private static RecordingPosting.Found found(Call call) {
        Fields body = call.body();
        String place = body.required("place", BodyTypes.NAME_IN_DEFINITION);
        String address = body.text("address", 1, 500);
        var date = body.date("date");
        body.done();
        return new RecordingPosting.Found(place, address, date);
    }

    private ApiReply posted(Call call, Outcome<Publication> outcome) {
        return outcomes.reply(
                call,
                outcome,
                publication ->
                        ApiReply.json(201, form(reading.shown(publication)).map()));
    }

    private ApiReply list(Call call) {
        var id = PathIds.edition(call);
        return page(call, "/editions/" + id, outcomes.value(call, reading.list(id, Actors.of(call))));
    }

    private ApiReply listOwn(Call call) {
        var id = PathIds.commission(call);
        return page(call, "/commissions/" + id, outcomes.value(call, reading.own(id, Actors.of(call))));
    }

    private ApiReply page(Call call, String of, List<Shown> publications) {
        return new Listing<>(
                        of + "/publications",
                        publications,
                        shown -> Listing.numbered(shown.publication().number()))
                .page(call, this::form);
    }

    private Members form(Shown shown) {
        Publication publication = shown.publication();
        Optional<String> manifest = publication.manifestDigest();
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withAll(what(publication.what()))
                .with("requestedAt", publication.requestedAt())
                .withOptional("corrects", publication.corrects())
                .withOptional("manifestDigest", manifest)
                .withOptional(
                        "address",
                        manifest.map(_ -> publicUrl + publication.prefix() + PublicFileNames.of(publication.what())))
                .withEach("postings", publication.postings(), PublicationRoutes::posting)
                .withEach("missing", shown.missing(), place -> place)
                .withEach("removed", publication.removed(), file -> file);
    }

    private static Members what(Published what) {
        return switch (what) {
            case Published.Announcement() -> Members.of("kind", "announcement");
            case Published.Survey(var poll, var _) ->
                Members.of("kind", "survey").with("poll", poll);
            case Published.Results() -> Members.of("kind", "results");
            case Published.GoneOn(var list, var commission) ->
                Members.of("kind", "list")
                        .with("list", list)
                        .withOptional("commission", commission.map(Object::toString));
            case Published.Award(var ceremony, var _) ->
                Members.of("kind", "award")
                        .with("ceremony", Members.of("at", ceremony.at()).with("place", ceremony.place()));
        };
    }

    private static Members posting(Posting posting) {
        return Members.of("place", posting.place())
                .with("address", posting.address())
                .with("date", posting.date())
                .with("recordedAt", posting.at());
    }
}
