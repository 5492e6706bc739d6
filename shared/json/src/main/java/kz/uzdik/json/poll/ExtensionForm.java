package kz.uzdik.json.poll;

import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code extensions/<n>.json}. */
public final class ExtensionForm {
    private ExtensionForm() {}

    /** The file of an extension of the poll with this digest. */
    public static byte[] bytes(Extension extension, Digest poll) {
        return Json.canonical(Members.of("number", extension.number())
                .with("issueUntil", extension.issueUntil())
                .with("ballotsUntil", extension.ballotsUntil())
                .withOptional("complaintsUntil", extension.complaints())
                .with("reason", extension.reason())
                .with("at", extension.at())
                .with("pollDigest", poll.hex())
                .map());
    }

    /**
     * The extension of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     */
    public static Extension read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var issueUntil = fields.instant("issueUntil");
        var ballotsUntil = fields.instant("ballotsUntil");
        var complaintsUntil = fields.optionalInstant("complaintsUntil");
        var reason = fields.required("reason", PollTypes.TEXT);
        var at = fields.instant("at");
        PollTypes.pollDigest(fields, poll);
        fields.done();
        return new Extension(number, issueUntil, ballotsUntil, complaintsUntil, reason, at);
    }
}
