package kz.uzdik.functions.citizenvoting;

import java.util.List;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.voting.Acknowledgement;
import kz.uzdik.domain.voting.CastingBallot;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Problem;
import kz.uzdik.http.Problems;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Members;
import kz.uzdik.json.poll.BallotBody;

/** The one route of the ballot box. */
final class BallotRoutes {

    private final Outcomes outcomes = new Outcomes(Words.ofNoContest());
    private final PublishedPolls polls;
    private final CastingBallot casting;

    BallotRoutes(BallotPorts ports) {
        polls = ports.polls();
        casting = ports.casting();
    }

    List<Route> routes() {
        return List.of(Route.open("POST", "/polls/{poll}/ballots", this::cast));
    }

    private ApiReply cast(Call call) {
        var poll = PathIds.poll(call);
        if (call.request().bodyLength() > BallotBody.MOST_BYTES) {
            throw Problem.of(Problems.BODY_TOO_LARGE)
                    .with("limitBytes", BallotBody.MOST_BYTES)
                    .exception();
        }
        call.requireJson();
        var body = BallotBody.read(call.request().body());
        polls.find(poll).ifPresent(known -> requireAnswers(body, known));
        return outcomes.reply(
                call, casting.cast(poll, body.district(), body.ballot(), call.at()), BallotRoutes::acknowledged);
    }

    private static void requireAnswers(BallotBody body, PublishedPoll poll) {
        int questions = poll.plan().questions().size();
        if (body.ballot().answers().length != questions) {
            throw new InvalidFields(
                    List.of(new FieldProblem("/answers", FieldProblem.OUT_OF_RANGE, questions + " answers")));
        }
    }

    private static ApiReply acknowledged(Acknowledgement acknowledgement) {
        return ApiReply.ok(Members.of("acknowledgement", Base64Url.encode(acknowledgement.signature()))
                .map());
    }
}
