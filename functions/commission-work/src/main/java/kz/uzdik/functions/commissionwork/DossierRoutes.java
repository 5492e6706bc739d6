package kz.uzdik.functions.commissionwork;

import java.util.List;
import kz.uzdik.domain.jury.ReadingCandidates;
import kz.uzdik.domain.jury.ReadingForms;
import kz.uzdik.domain.jury.ReadingPreparation;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.PreparationView;

/** The dossiers before a commission, and their files (2020 p5, p10, p18). */
final class DossierRoutes {

    private final Outcomes outcomes;
    private final CommissionPorts ports;
    private final ReadingCandidates reading;
    private final ReadingPreparation prepared;
    private final ReadingForms forms;

    DossierRoutes(CommissionPorts ports) {
        outcomes = new Outcomes(ports.words());
        this.ports = ports;
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
                        "GET", "/commissions/{commission}/dossiers/{dossier}/documents/{upload}", this::document));
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
