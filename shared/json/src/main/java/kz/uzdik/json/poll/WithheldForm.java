package kz.uzdik.json.poll;

import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.voting.Ledgers;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code withheld/<district>.json}. */
public final class WithheldForm {
    private WithheldForm() {}

    /** The file of a withheld district. */
    public static byte[] bytes(Ledgers.Withheld withheld) {
        return Json.canonical(Members.of("pollDigest", withheld.poll().hex())
                .withEach("receipts", withheld.receipts(), Digest::hex)
                .map());
    }

    /**
     * The receipts of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form
     */
    public static Ledgers.Withheld read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        var poll = fields.required("pollDigest", PollTypes.DIGEST);
        var receipts = fields.list("receipts", 0, PlanParts.MANY, PollTypes.DIGEST);
        fields.done();
        return new Ledgers.Withheld(poll, receipts);
    }
}
