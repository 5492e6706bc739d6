package kz.uzdik.functions.voterenrolment;

import java.util.List;
import kz.uzdik.domain.enrolment.Complaining;
import kz.uzdik.domain.enrolment.Complaining.OwnEntry;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Seeing whether something was issued on one's entry, and complaining (step 8 of docs/voting.md). */
final class ComplaintRoutes {

    private final Outcomes outcomes = new Outcomes(Words.ofNoContest());
    private final Complaining complaining;

    ComplaintRoutes(Complaining complaining) {
        this.complaining = complaining;
    }

    List<Route> routes() {
        return List.of(Route.open("POST", "/polls/{poll}/complaints", this::look));
    }

    private ApiReply look(Call call) {
        var poll = PathIds.poll(call);
        Fields fields = ResidentBody.of(call);
        Proof proof = ResidentBody.proof(fields);
        boolean complain = fields.flag("complain");
        fields.done();
        return outcomes.reply(call, complaining.look(poll, proof, complain, call.at()), ComplaintRoutes::seen);
    }

    private static ApiReply seen(OwnEntry entry) {
        return ApiReply.ok(Members.of("issued", entry.issued().isPresent())
                .withOrNull("channel", entry.issued())
                .with("complained", entry.complained())
                .map());
    }
}
