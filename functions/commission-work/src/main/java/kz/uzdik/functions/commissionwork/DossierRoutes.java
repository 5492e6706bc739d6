package kz.uzdik.functions.commissionwork;

import java.util.List;
import kz.uzdik.domain.jury.ReadingCandidates;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Members;

/** The dossiers before a commission, and their files (2020 p5, p10, p18). */
final class DossierRoutes {

    private final Outcomes outcomes;
    private final CommissionPorts ports;
    private final ReadingCandidates reading;

    DossierRoutes(CommissionPorts ports) {
        outcomes = new Outcomes(ports.words());
        this.ports = ports;
        reading = new ReadingCandidates(ports.floor(), ports.dossiers(), ports.handOvers(), ports.documents());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/commissions/{commission}/dossiers", this::list),
                Route.signedIn("GET", "/commissions/{commission}/dossiers/{dossier}", this::read),
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
        var outcome = reading.read(id, PathIds.dossier(call), Actors.of(call));
        return outcomes.reply(
                call,
                outcome,
                dossier -> ApiReply.ok(
                        CandidateView.of(ports.contests(), id, ports.words().of(call))
                                .form(dossier)
                                .map()));
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
