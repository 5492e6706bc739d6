package kz.uzdik.functions.commissionwork;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.jury.AskingCandidate;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.RemarkingOnFinding;
import kz.uzdik.domain.jury.StrikingCandidacy;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.PreparationView;

/** What a secretary prepares of a dossier: questions to the candidate, remarks on findings, false candidacies struck. */
final class PreparationRoutes {
    private static final int MOST_DOCUMENTS = 50;

    private final Outcomes outcomes;
    private final AskingCandidate asking;
    private final RemarkingOnFinding remarking;
    private final StrikingCandidacy striking;

    PreparationRoutes(PreparationPorts ports) {
        outcomes = new Outcomes(ports.words());
        asking = new AskingCandidate(ports.floor(), ports.handOvers(), ports.preparations());
        remarking = new RemarkingOnFinding(ports.floor(), ports.handOvers(), ports.preparations());
        striking = new StrikingCandidacy(ports.contests(), ports.commissions(), ports.dossiers());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/commissions/{commission}/strikings", this::strike),
                Route.signedIn("POST", "/commissions/{commission}/dossiers/{dossier}/questions", this::ask),
                Route.signedIn("POST", "/commissions/{commission}/dossiers/{dossier}/remarks", this::remark));
    }

    private ApiReply ask(Call call) {
        var id = PathIds.commission(call);
        var dossier = PathIds.dossier(call);
        Fields body = call.body();
        Set<DocumentKind> documents = new HashSet<>(body.list("documents", 0, MOST_DOCUMENTS, BodyTypes.DOCUMENT_KIND));
        String text = body.text("text", 1, Preparation.LONGEST);
        var lastDay = body.optionalDate("lastDay");
        body.done();
        var asked = new AskingCandidate.Asked(documents, text, lastDay);
        return outcomes.reply(
                call,
                asking.ask(id, dossier, asked, Actors.of(call), call.at()),
                question ->
                        ApiReply.json(201, PreparationView.question(question).map()));
    }

    private ApiReply strike(Call call) {
        var id = PathIds.commission(call);
        Fields body = call.body();
        Iin iin = body.required("iin", BodyTypes.IIN);
        String reason = body.text("reason", 1, 1_000);
        body.done();
        return outcomes.reply(
                call,
                striking.strike(id, iin, reason, Actors.of(call), call.at()),
                dossier -> ApiReply.ok(
                        Members.of("dossier", dossier.id().toString()).map()));
    }

    private ApiReply remark(Call call) {
        var id = PathIds.commission(call);
        var dossier = PathIds.dossier(call);
        Fields body = call.body();
        DocumentKind document = body.required("document", BodyTypes.DOCUMENT_KIND);
        String text = body.text("text", 1, Preparation.LONGEST);
        body.done();
        return outcomes.reply(
                call,
                remarking.remark(id, dossier, document, text, Actors.of(call), call.at()),
                remark -> ApiReply.json(201, PreparationView.remark(remark).map()));
    }
}
