package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.CompletingUpload;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.dossier.ReadingUpload;
import kz.uzdik.domain.dossier.RemovingUpload;
import kz.uzdik.domain.dossier.SigningParts;
import kz.uzdik.domain.dossier.SigningUpload;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** Addresses to put files to, and how far the files have come. The files themselves go straight to the store. */
final class UploadRoutes {

    private static final long MOST_BYTES = 5L * 1024 * 1024 * 1024; // what a definition can ask for

    private final Outcomes outcomes;
    private final OwnDossiers views;
    private final PlanningUpload planning;
    private final ReadingUpload reading;
    private final SigningUpload signing;
    private final SigningParts signingParts;
    private final CompletingUpload completing;
    private final RemovingUpload removing;

    UploadRoutes(IntakePorts ports, OwnDossiers views) {
        this.views = views;
        outcomes = new Outcomes(ports.words());
        var contests = ports.contests();
        var dossiers = ports.dossiers();
        var documents = ports.documents();
        planning =
                new PlanningUpload(contests, dossiers, documents, ports.parted(), ports.progress(), ports.randomness());
        reading = new ReadingUpload(dossiers, documents, ports.parted());
        signing = new SigningUpload(contests, dossiers, documents, ports.progress());
        signingParts = new SigningParts(contests, dossiers, documents, ports.parted(), ports.progress());
        completing = new CompletingUpload(contests, dossiers, documents, ports.parted(), ports.progress());
        removing = new RemovingUpload(dossiers, documents, ports.parted());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/dossiers/{dossier}/uploads", this::plan),
                Route.signedIn("GET", "/dossiers/{dossier}/uploads/{upload}", this::read),
                Route.signedIn("DELETE", "/dossiers/{dossier}/uploads/{upload}", this::remove),
                Route.signedIn("POST", "/dossiers/{dossier}/uploads/{upload}/address", this::sign),
                Route.signedIn("POST", "/dossiers/{dossier}/uploads/{upload}/parts", this::signParts),
                Route.signedIn("POST", "/dossiers/{dossier}/uploads/{upload}/completion", this::complete));
    }

    private ApiReply plan(Call call) {
        var id = PathIds.dossier(call);
        DeclaredFile file = declared(call.body());
        return outcomes.reply(
                call,
                planning.plan(id, file, Actors.of(call), call.at()),
                plan -> ApiReply.created(
                        address(id, plan.upload()), planned(plan).map()));
    }

    // The digest of the whole is asked for where the file is small enough to be put whole.
    private static DeclaredFile declared(Fields body) {
        var kind = body.required("kind", BodyTypes.DOCUMENT_KIND);
        String name = body.required("name", BodyTypes.FILE_NAME);
        var format = body.required("mediaType", BodyTypes.MEDIA_TYPE);
        long bytes = body.integer("bytes", 1L, MOST_BYTES);
        Optional<String> sha256 = FileIdentity.isParted(bytes)
                ? Optional.empty()
                : Optional.of(body.required("sha256", BodyTypes.DIGEST));
        body.done();
        return new DeclaredFile(kind, name, format, bytes, sha256);
    }

    private static String address(DossierId dossier, Upload upload) {
        return "/dossiers/" + dossier + "/uploads/" + upload.id();
    }

    private static Members planned(PlanningUpload.Plan plan) {
        Members upload = Members.of("upload", plan.upload().id().value());
        return plan.signed()
                .map(signed -> upload.withAll(signed(signed)))
                .orElseGet(() -> upload.withAll(inParts(plan.upload())));
    }

    private static Members signed(SignedUpload signed) {
        return Members.of("method", "PUT")
                .with("address", signed.address().toString())
                .with("headers", new TreeMap<>(signed.headers()))
                .with("expires", signed.expires());
    }

    private static Members inParts(Upload upload) {
        return upload.identity() instanceof FileIdentity.Parted parts
                ? Members.of("partBytes", parts.partBytes()).with("parts", parts.count(upload.bytes()))
                : Members.empty();
    }

    private ApiReply read(Call call) {
        var outcome = reading.read(PathIds.dossier(call), PathIds.upload(call), Actors.of(call), call.at());
        return outcomes.reply(call, outcome, state -> ApiReply.ok(state(state).map()));
    }

    private static Members state(ReadingUpload.State state) {
        Upload upload = state.upload();
        return Members.of("upload", upload.id().value())
                .with("kind", upload.kind().value())
                .with("name", upload.fileName())
                .with("mediaType", upload.format().mediaType())
                .with("bytes", upload.bytes())
                .with("state", WireName.of(state.stage()))
                .withAll(inParts(upload))
                .withEach("there", state.there(), UploadRoutes::part)
                .with("missing", state.missing());
    }

    private static Members part(Part part) {
        return Members.of("part", part.number()).with("bytes", part.bytes()).with("sha256", part.sha256());
    }

    private ApiReply remove(Call call) {
        call.nothing();
        var outcome = removing.remove(PathIds.dossier(call), PathIds.upload(call), Actors.of(call), call.at());
        return outcomes.reply(call, outcome, _ -> ApiReply.noContent());
    }

    private ApiReply sign(Call call) {
        call.nothing();
        var outcome = signing.sign(PathIds.dossier(call), PathIds.upload(call), Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, signed -> ApiReply.ok(signed(signed).map()));
    }

    private ApiReply signParts(Call call) {
        var dossier = PathIds.dossier(call);
        var upload = PathIds.upload(call);
        SortedMap<Integer, String> digests = digests(call.body());
        var outcome = signingParts.sign(dossier, upload, digests, Actors.of(call), call.at());
        return outcomes.reply(
                call,
                outcome,
                signed -> ApiReply.ok(Members.empty()
                        .withEach(
                                "parts",
                                signed.entrySet(),
                                part -> Members.of("part", part.getKey()).withAll(signed(part.getValue())))
                        .map()));
    }

    private static SortedMap<Integer, String> digests(Fields body) {
        SortedMap<Integer, String> digests = new TreeMap<>();
        for (Fields part : body.objects("parts", 1, SigningParts.MOST)) {
            int number = part.integer("part", 1, FileIdentity.Parted.MOST_PARTS);
            String digest = part.required("sha256", BodyTypes.DIGEST);
            if (digests.put(number, digest) != null) {
                part.problem("part", FieldProblem.DUPLICATE, "each part once");
            }
        }
        body.done();
        return digests;
    }

    private ApiReply complete(Call call) {
        call.nothing();
        var outcome = completing.complete(PathIds.dossier(call), PathIds.upload(call), Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, dossier -> ApiReply.ok(views.form(dossier, call).map()));
    }
}
