package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Addresses to put files to. The files themselves go straight to the store. */
final class UploadRoutes {

    private static final long MOST_BYTES = 5L * 1024 * 1024 * 1024; // what one PUT to the store can carry

    private final Outcomes outcomes;
    private final PlanningUpload planning;

    UploadRoutes(IntakePorts ports) {
        outcomes = new Outcomes(ports.words());
        planning = new PlanningUpload(
                ports.contests(), ports.dossiers(), ports.documents(), ports.progress(), ports.randomness());
    }

    List<Route> routes() {
        return List.of(Route.signedIn("POST", "/dossiers/{dossier}/uploads", this::plan));
    }

    private ApiReply plan(Call call) {
        var id = PathIds.dossier(call);
        DeclaredFile file = declared(call.body());
        return outcomes.reply(
                call,
                planning.plan(id, file, Actors.of(call), call.at()),
                plan -> ApiReply.created("/dossiers/" + id, form(plan).map()));
    }

    private static DeclaredFile declared(Fields body) {
        var kind = body.required("kind", BodyTypes.DOCUMENT_KIND);
        String name = body.text("name", 1, 200);
        var format = body.required("mediaType", BodyTypes.MEDIA_TYPE);
        long bytes = body.integer("bytes", 1L, MOST_BYTES);
        String sha256 = body.required("sha256", BodyTypes.DIGEST);
        body.done();
        return new DeclaredFile(kind, name, format, bytes, sha256);
    }

    private static Members form(PlanningUpload.Plan plan) {
        return Members.of("upload", plan.upload().id().value())
                .with("method", "PUT")
                .with("address", plan.signed().address().toString())
                .with("headers", new TreeMap<>(plan.signed().headers()))
                .with("expires", plan.signed().expires());
    }
}
