package kz.uzdik.functions.resultpublication;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.RequestingPublication;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Members;

/** Publications of one edition's results. */
final class PublicationRoutes {

    private final Outcomes outcomes;
    private final RequestingPublication requesting;
    private final String publicUrl;

    PublicationRoutes(PublicationPorts ports, String publicUrl) {
        outcomes = new Outcomes(ports.words());
        requesting = new RequestingPublication(
                ports.contests(), ports.commissions(), ports.sittings(), ports.publications());
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/editions/{edition}/publications", this::request),
                Route.signedIn("GET", "/editions/{edition}/publications", this::list));
    }

    private ApiReply request(Call call) {
        var id = PathIds.edition(call);
        call.nothing();
        return outcomes.reply(
                call,
                requesting.request(id, Actors.of(call), call.at()),
                publication -> ApiReply.accepted(form(publication).map()));
    }

    private ApiReply list(Call call) {
        var id = PathIds.edition(call);
        var publications = outcomes.value(call, requesting.list(id, Actors.of(call)));
        return new Listing<>(
                        "/editions/" + id + "/publications",
                        publications,
                        publication -> Listing.numbered(publication.number()))
                .page(call, this::form);
    }

    private Members form(Publication publication) {
        Optional<String> manifest = publication.manifestDigest();
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .with("requestedAt", publication.requestedAt())
                .withOptional("manifestDigest", manifest)
                .withOptional("address", manifest.map(_ -> publicUrl + publication.prefix() + PublicFileNames.RESULTS));
    }
}
