package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.OpeningDossier;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.dossier.ReadingOwnDossiers;
import kz.uzdik.domain.dossier.SubmittingDossier;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.ReadingOwnQuestions;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.view.DossierView;
import kz.uzdik.json.view.PreparationView;

/** Dossiers: opened, read by their owner, handed in. */
final class DossierRoutes {
    // As many documents as an intake can ask for.
    private static final int MOST_ON_THEIR_WAY = 50;

    private final Outcomes outcomes;
    private final OwnDossiers views;
    private final OpeningDossier opening;
    private final ReadingOwnDossiers reading;
    private final ReadingOwnQuestions asked;
    private final SubmittingDossier submitting;

    DossierRoutes(IntakePorts ports, OwnDossiers views) {
        outcomes = new Outcomes(ports.words());
        this.views = views;
        opening = new OpeningDossier(ports.contests(), ports.dossiers(), ports.randomness());
        reading = new ReadingOwnDossiers(ports.dossiers());
        asked = new ReadingOwnQuestions(ports.dossiers(), ports.preparations());
        submitting = new SubmittingDossier(
                ports.contests(), ports.dossiers(), ports.forms(), ports.documents(), ports.parted(), ports.progress());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/dossiers", this::open),
                Route.signedIn("GET", "/dossiers", this::list),
                Route.signedIn("GET", "/dossiers/{dossier}", this::read),
                Route.signedIn("POST", "/dossiers/{dossier}/submissions", this::submit));
    }

    private ApiReply open(Call call) {
        Fields body = call.body();
        var edition = body.required("edition", BodyTypes.EDITION);
        var applicant = applicant(body);
        var nominator = body.optionalPart("nominator", DossierRoutes::nominator);
        var contact = body.part("contact", DossierRoutes::contact);
        body.done();
        var wanted = new OpeningDossier.NewDossier(edition, applicant.get(), nominator, contact.get());
        var actor = Actors.of(call);
        return outcomes.reply(
                call,
                opening.open(wanted, actor, call.at()),
                opened -> opened.isOwnedBy(actor) ? created(opened, call) : joined(opened));
    }

    // Whoever nominates second is told that it is one candidacy, and by whom it was nominated before; the documents are
    // not theirs to read.
    private static ApiReply joined(Dossier dossier) {
        return ApiReply.ok(DossierView.candidacy(dossier).map());
    }

    private ApiReply list(Call call) {
        var own = outcomes.value(call, reading.list(Actors.of(call)));
        return new Listing<>("/dossiers", own, dossier -> dossier.id().toString())
                .page(call, dossier -> views.form(dossier, call));
    }

    private ApiReply read(Call call) {
        return outcomes.reply(
                call,
                reading.read(PathIds.dossier(call), Actors.of(call)),
                dossier -> ApiReply.ok(views.form(dossier, call)
                        .withEach("questions", questions(dossier, call), PreparationView::question)
                        .map()));
    }

    private List<Preparation.Question> questions(Dossier dossier, Call call) {
        return outcomes.value(call, asked.read(dossier.id(), Actors.of(call)));
    }

    private ApiReply submit(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        String intake = body.required("intake", BodyTypes.NAME_IN_DEFINITION);
        Map<String, Points> facts = body.has("facts") ? body.valueMap("facts", BodyTypes.POINTS) : Map.of();
        boolean knowinglyIncomplete = body.optionalFlag("knowinglyIncomplete").orElse(false);
        Set<UploadId> onTheirWay = body.has("onTheirWay")
                ? Set.copyOf(body.list("onTheirWay", 1, MOST_ON_THEIR_WAY, BodyTypes.UPLOAD))
                : Set.of();
        body.done();
        var handingIn = new SubmittingDossier.HandingIn(intake, facts, knowinglyIncomplete, onTheirWay);
        var outcome = submitting.submit(id, handingIn, Actors.of(call), call.at());
        return outcomes.reply(call, outcome, submitted -> created(submitted, call));
    }

    private ApiReply created(Dossier dossier, Call call) {
        return ApiReply.created(
                "/dossiers/" + dossier.id(), views.form(dossier, call).map());
    }

    // One of the two; a body with neither is told that an akim is missing, and with both that one is too many.
    private static Supplier<? extends Applicant> applicant(Fields body) {
        return body.has("organisation") && !body.has("akim")
                ? body.part("organisation", DossierRoutes::organisation)
                : body.part("akim", DossierRoutes::akim);
    }

    private static Organisation organisation(Fields fields) {
        var bin = fields.required("bin", BodyTypes.BIN);
        String name = fields.text("name", 1, 300);
        var unit = fields.required("unit", BodyTypes.UNIT);
        boolean central = fields.optionalFlag("central").orElse(false);
        String head = fields.text("head", 1, 300);
        fields.done();
        return new Organisation(bin, name, unit, central, head);
    }

    private static Akim akim(Fields fields) {
        var iin = fields.required("iin", BodyTypes.IIN);
        String name = fields.text("name", 1, 200);
        var unit = fields.required("unit", BodyTypes.UNIT);
        var since = fields.date("inOfficeSince");
        fields.done();
        return new Akim(iin, name, unit, since);
    }

    private static OpeningDossier.Nominating nominator(Fields fields) {
        String kind = fields.required("kind", BodyTypes.NAME_IN_DEFINITION);
        String body = fields.text("body", 1, 300);
        var nominee = fields.part("nominee", DossierRoutes::contact);
        fields.done();
        return new OpeningDossier.Nominating(kind, body, nominee.get());
    }

    static Contact contact(Fields fields) {
        var contact = BodyTypes.contact(fields);
        fields.done();
        return contact;
    }
}
