package kz.uzdik.json.poll;

import java.util.HashMap;
import java.util.Map;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code closing.json}. */
public final class ClosingForm {
    private ClosingForm() {}

    /** The file of a closing record. */
    public static byte[] bytes(Closing closing) {
        return Json.canonical(Members.of("closedAt", closing.closedAt())
                .with(
                        "ledgers",
                        PollTypes.byCode(
                                closing.districts(),
                                closed -> ClosedDistrictForm.write(closed).map()))
                .with("pollDigest", closing.poll().hex())
                .map());
    }

    /**
     * The closing record of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form
     */
    public static Closing read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        var closedAt = fields.instant("closedAt");
        Map<Kato, ClosedDistrict> districts = new HashMap<>();
        Fields byCode = fields.object("ledgers");
        for (String code : byCode.names()) {
            Kato district = PollTypes.kato(fields, "ledgers", code);
            byCode.optionalPart(code, ClosedDistrictForm::read).ifPresent(closed -> districts.put(district, closed));
        }
        var poll = fields.required("pollDigest", PollTypes.DIGEST);
        fields.done();
        return new Closing(poll, closedAt, districts);
    }
}
