package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.WantedCode;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.Message;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.WireName;

/** A code that is wanted, as it lies in the queue. It holds personal data: the queue is encrypted and short-lived. */
final class CodeMessage {

    private static final FieldType<PollId> POLL = FieldTypes.text(1, 120)
            .standingIn("none.none")
            .as(text -> PollId.parse(text).orElseThrow(IllegalArgumentException::new), "a poll's id");

    private CodeMessage() {}

    /** The message for a code. */
    static Map<String, String> of(WantedCode wanted) {
        Claim claim = wanted.claim();
        return Map.of(
                "poll", wanted.poll().toString(),
                "iin", claim.iin().digits(),
                "contact", claim.contact(),
                "district", claim.district().code(),
                "language", WireName.of(wanted.language()),
                "request", wanted.request().text());
    }

    /** The code that a message asks for; throws when it is no such message. */
    static WantedCode of(Message message) {
        Fields fields = message.fields();
        WantedCode wanted = new WantedCode(
                fields.required("poll", POLL),
                ResidentBody.claim(fields),
                fields.choice("language", Language.class),
                ResidentBody.request(fields));
        fields.done();
        return wanted;
    }
}
