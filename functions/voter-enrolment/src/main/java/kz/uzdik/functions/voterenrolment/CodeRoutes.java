package kz.uzdik.functions.voterenrolment;

import java.util.List;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.domain.enrolment.RequestingCode;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Asking for a code (step 3 of docs/voting.md): the answer is the same for everybody. */
final class CodeRoutes {

    private final Outcomes outcomes = new Outcomes(Words.ofNoContest());
    private final RequestingCode requesting;

    CodeRoutes(RequestingCode requesting) {
        this.requesting = requesting;
    }

    List<Route> routes() {
        return List.of(Route.open("POST", "/polls/{poll}/codes", this::request));
    }

    private ApiReply request(Call call) {
        var poll = PathIds.poll(call);
        Fields fields = ResidentBody.of(call);
        Claim claim = ResidentBody.claim(fields);
        Language language = fields.choice("language", Language.class);
        fields.done();
        return outcomes.reply(call, requesting.request(poll, claim, language, call.at()), CodeRoutes::accepted);
    }

    private static ApiReply accepted(RequestId request) {
        return ApiReply.accepted(Members.of("request", request.text()).map());
    }
}
