package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.ReleasingDocument;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What a secretary looks up about candidates (2020 p5, p6), and the files they answer for. */
final class SecretaryRoutes {

    private final Outcomes outcomes;
    private final PreparationPorts ports;
    private final RecordingChecks checking;
    private final ReleasingDocument releasing;

    SecretaryRoutes(PreparationPorts ports) {
        outcomes = new Outcomes(ports.words());
        this.ports = ports;
        checking = new RecordingChecks(ports.floor(), ports.dossiers());
        releasing = new ReleasingDocument(ports.floor(), ports.dossiers());
    }

    List<Route> routes() {
        return List.of(
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
}
