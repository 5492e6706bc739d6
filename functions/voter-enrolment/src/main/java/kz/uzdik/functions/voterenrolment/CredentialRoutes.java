package kz.uzdik.functions.voterenrolment;

import java.util.List;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.enrolment.IssuingCredential;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Getting a credential signed blindly (step 5 of docs/voting.md). */
final class CredentialRoutes {

    private final Outcomes outcomes = new Outcomes(Words.ofNoContest());
    private final IssuingCredential issuing;

    CredentialRoutes(IssuingCredential issuing) {
        this.issuing = issuing;
    }

    List<Route> routes() {
        return List.of(Route.open("POST", "/polls/{poll}/credentials", this::issue));
    }

    private ApiReply issue(Call call) {
        var poll = PathIds.poll(call);
        Fields fields = ResidentBody.of(call);
        Proof proof = ResidentBody.proof(fields);
        byte[] blinded = fields.required("blinded", ResidentBody.BYTES);
        fields.done();
        return outcomes.reply(call, issuing.issue(poll, proof, blinded, call.at()), CredentialRoutes::signed);
    }

    private static ApiReply signed(byte[] signature) {
        return ApiReply.ok(Members.of("signature", Base64Url.encode(signature)).map());
    }
}
