package kz.uzdik.functions.uploadintake;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.AnsweringNomination;
import kz.uzdik.domain.dossier.AnsweringNomination.Answer;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.TakingBackNomination;
import kz.uzdik.domain.dossier.WithdrawingCandidacy;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.view.DossierView;

/** A nomination answered or taken back, and a candidacy withdrawn (2020 p7). */
final class NominationRoutes {
    private static final int LONGEST_REASON = 2_000;

    private final Outcomes outcomes;
    private final OwnDossiers views;
    private final AnsweringNomination answering;
    private final TakingBackNomination takingBack;
    private final WithdrawingCandidacy withdrawing;

    NominationRoutes(IntakePorts ports, OwnDossiers views) {
        outcomes = new Outcomes(ports.words());
        this.views = views;
        answering = new AnsweringNomination(ports.contests(), ports.dossiers());
        takingBack = new TakingBackNomination(ports.dossiers());
        withdrawing = new WithdrawingCandidacy(ports.contests(), ports.dossiers(), ports.progress());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/dossiers/{dossier}/consent", this::consent),
                Route.signedIn("POST", "/dossiers/{dossier}/refusal", this::decline),
                Route.signedIn("POST", "/dossiers/{dossier}/taking-back", this::takeBack),
                Route.signedIn("POST", "/dossiers/{dossier}/withdrawal", this::withdraw));
    }

    private ApiReply consent(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        var iin = body.required("iin", BodyTypes.IIN);
        var contact = body.part("contact", DossierRoutes::contact);
        body.done();
        var answer = new Answer.Consents(contact.get());
        return reply(call, answering.answer(id, iin, answer, Actors.of(call), call.at()));
    }

    private ApiReply decline(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        var iin = body.required("iin", BodyTypes.IIN);
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reply(call, answering.answer(id, iin, new Answer.Declines(reason), Actors.of(call), call.at()));
    }

    private ApiReply takeBack(Call call) {
        call.nothing();
        return reply(call, takingBack.takeBack(PathIds.dossier(call), Actors.of(call), call.at()));
    }

    private ApiReply withdraw(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reply(call, withdrawing.withdraw(id, reason, Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<Dossier> outcome) {
        var actor = Actors.of(call);
        return outcomes.reply(
                call,
                outcome,
                // Who declined or stepped back has no share in the documents.
                dossier -> ApiReply.ok(
                        (dossier.isOwnedBy(actor) ? views.form(dossier, call) : DossierView.candidacy(dossier)).map()));
    }
}
