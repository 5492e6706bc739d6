package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.ReadingCandidates;
import kz.uzdik.domain.jury.ReadingForms;
import kz.uzdik.domain.jury.ReadingPreparation;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.ReleasingDocument;
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
import kz.uzdik.json.view.PreparationView;

/** The dossiers before a commission, and their files (2020 p5, p10, p18). */
final class DossierRoutes {

    private final Outcomes outcomes;
    private final CommissionPorts ports;
    private final ReadingCandidates reading;
    private final ReadingPreparation prepared;
    private final RecordingChecks checking;
    private final ReleasingDocument releasing;
    private final ReadingForms forms;

    DossierRoutes(CommissionPorts ports) {
        outcomes = new Outcomes(ports.words());
        this.ports = ports;
        checking = new RecordingChecks(ports.floor(), ports.dossiers());
        releasing = new ReleasingDocument(ports.floor(), ports.dossiers());
        reading = new ReadingCandidates(ports.floor(), ports.dossiers(), ports.handOvers(), ports.documents());
        forms = new ReadingForms(reading, ports.forms());
        prepared = new ReadingPreparation(reading, ports.preparations());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/commissions/{commission}/dossiers", this::list),
                Route.signedIn("GET", "/commissions/{commission}/dossiers/{dossier}", this::read),
                Route.signedIn("GET", "/commissions/{commission}/dossiers/{dossier}/forms", this::forms),
                Route.signedIn(
                        "GET", "/commissions/{commission}/dossiers/{dossier}/documents/{upload}", this::document),
                Route.signedIn(
                        "POST",
                        "/commissions/{commission}/dossiers/{dossier}/documents/{upload}/release",
                        this::release),
                Route.signedIn("POST", "/commissions/{commission}/checks", this::check));
    }

    private ApiReply check(Call call) {
        var id = PathIds.commission(call);
        Fields body = call.body();
        String check = body.required("check", BodyTypes.NAME_IN_DEFINITION);
        String source = body.text("source", 1, 500);
        var met = dossiers(body, "met");
        var notMet = dossiers(body, "notMet");
        body.done();
        var found = new RecordingChecks.Found(check, source, met, notMet);
        return outcomes.reply(
                call,
                checking.record(id, found, Actors.of(call), call.at()),
                recorded -> ApiReply.ok(Members.of("recorded", recorded).map()));
    }

    private static Set<DossierId> dossiers(Fields body, String name) {
        return body.list(name, 0, RecordingChecks.MOST, BodyTypes.CANDIDATE).stream()
                .map(DossierId::of)
                .collect(Collectors.toSet());
    }

    private ApiReply list(Call call) {
        var id = PathIds.commission(call);
        var before = outcomes.value(call, reading.list(id, Actors.of(call)));
        var view = CandidateView.of(ports.contests(), id, ports.words().of(call));
        return new Listing<>(
                        "/commissions/" + id + "/dossiers",
                        before,
                        dossier -> dossier.id().toString())
                .page(call, view::form);
    }

    private ApiReply read(Call call) {
        var id = PathIds.commission(call);
        var outcome = prepared.read(id, PathIds.dossier(call), Actors.of(call));
        return outcomes.reply(
                call,
                outcome,
                read -> ApiReply.ok(
                        CandidateView.of(ports.contests(), id, ports.words().of(call))
                                .form(read.dossier())
                                .withEach("questions", read.questions(), PreparationView::question)
                                .withEach("remarks", read.remarks(), PreparationView::remark)
                                .map()));
    }

    private ApiReply release(Call call) {
        var id = PathIds.commission(call);
        var dossier = PathIds.dossier(call);
        var upload = PathIds.upload(call);
        Fields body = call.body();
        String reason = body.text("reason", 1, 1_000);
        body.done();
        return outcomes.reply(
                call,
                releasing.release(id, dossier, upload, reason, Actors.of(call), call.at()),
                released -> ApiReply.ok(
                        CandidateView.of(ports.contests(), id, ports.words().of(call))
                                .form(released.asHandedIn())
                                .map()));
    }

    private ApiReply forms(Call call) {
        var outcome = forms.read(PathIds.commission(call), PathIds.dossier(call), Actors.of(call));
        var view = new HandedInForms(ports, call);
        return outcomes.reply(
                call, outcome, handedIn -> ApiReply.ok(view.form(handedIn).map()));
    }

    private ApiReply document(Call call) {
        var outcome = reading.document(
                PathIds.commission(call), PathIds.dossier(call), PathIds.upload(call), Actors.of(call));
        return outcomes.reply(
                call,
                outcome,
                address -> ApiReply.ok(Members.of("address", address.toString()).map()));
    }
}
