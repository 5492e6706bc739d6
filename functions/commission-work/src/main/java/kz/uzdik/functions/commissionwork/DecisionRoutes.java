package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.ClosingSitting;
import kz.uzdik.domain.jury.DecidingAdmission;
import kz.uzdik.domain.jury.DecidingTie;
import kz.uzdik.domain.jury.ExcludingCandidate;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What a commission decides: admissions, ties, and that everything is decided (2020 p3, p10, p11). */
final class DecisionRoutes {

    private static final int MOST_KINDS = 100;
    private static final int MOST_TIED = 1_000;

    private final Outcomes outcomes;
    private final Words words;
    private final SittingViews views;
    private final DecidingAdmission admitting;
    private final ExcludingCandidate excluding;
    private final DecidingTie tieBreaking;
    private final ClosingSitting closing;

    DecisionRoutes(CommissionPorts ports, SittingViews views) {
        words = ports.words();
        outcomes = new Outcomes(words);
        this.views = views;
        var floor = ports.floor();
        admitting = new DecidingAdmission(floor, ports.dossiers());
        excluding = new ExcludingCandidate(floor, ports.dossiers());
        tieBreaking = new DecidingTie(floor, ports.runs());
        closing = new ClosingSitting(floor, ports.protocols());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/sittings/{sitting}/admissions", this::admit),
                Route.signedIn("POST", "/sittings/{sitting}/exclusions", this::exclude),
                Route.signedIn("POST", "/sittings/{sitting}/ties", this::decideTie),
                Route.signedIn("POST", "/sittings/{sitting}/closing", this::close));
    }

    private ApiReply admit(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var candidate = body.required("candidate", BodyTypes.CANDIDATE);
        boolean admit = body.flag("admit");
        var upheld = body.has("upheld")
                ? Set.copyOf(body.list("upheld", 0, MOST_KINDS, BodyTypes.DOCUMENT_KIND))
                : Set.<DocumentKind>of();
        body.done();
        var decision = new DecidingAdmission.Decision(admit, upheld);
        var outcome = admitting.decide(id, DossierId.of(candidate), decision, Actors.of(call), call.at());
        return outcomes.reply(call, outcome, dossier -> decided(call, dossier));
    }

    private ApiReply decided(Call call, Dossier dossier) {
        Admission admission = dossier.admission().orElseThrow();
        return ApiReply.json(
                201,
                Members.of("candidate", dossier.id().toString())
                        .with("admitted", admission.admitted())
                        .withEach("reasons", admission.reasons(), words.of(call)::reason)
                        .map());
    }

    private ApiReply exclude(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var candidate = body.required("candidate", BodyTypes.CANDIDATE);
        var paragraph = body.required("paragraph", BodyTypes.PARAGRAPH);
        String reason = body.text("reason", 1, 2_000);
        body.done();
        var exclusion = new ExcludingCandidate.Exclusion(DossierId.of(candidate), paragraph, reason);
        var outcome = excluding.exclude(id, exclusion, Actors.of(call), call.at());
        return outcomes.reply(call, outcome, dossier -> excluded(call, dossier));
    }

    private ApiReply excluded(Call call, Dossier dossier) {
        return ApiReply.json(
                201,
                Members.of("candidate", dossier.id().toString())
                        .with("why", words.of(call).reason(dossier.left().orElseThrow()))
                        .map());
    }

    private ApiReply decideTie(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var order = body.list("order", 2, MOST_TIED, BodyTypes.CANDIDATE);
        String reason = body.text("reason", 1, 2_000);
        body.done();
        return views.created(call, tieBreaking.decide(id, order, reason, Actors.of(call), call.at()));
    }

    private ApiReply close(Call call) {
        var id = PathIds.sitting(call);
        call.nothing();
        return views.ok(call, closing.close(id, Actors.of(call), call.at()));
    }
}
