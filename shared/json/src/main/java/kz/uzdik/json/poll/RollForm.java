package kz.uzdik.json.poll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code roll.json}: the roll's sizes, with the adult population beside them where the plan states it. */
public final class RollForm {
    private RollForm() {}

    /** The file of a roll; a district without anybody on it stands there with none. */
    public static byte[] bytes(RollSummary roll, PollPlan plan) {
        List<Members> contacts = new ArrayList<>();
        new TreeMap<>(roll.contacts())
                .forEach((residents, count) -> contacts.add(
                        Members.of("residents", residents.longValue()).with("contacts", count)));
        return Json.canonical(Members.of("poll", roll.poll().toString())
                .with("version", roll.version())
                .with("digest", roll.digest().hex())
                .withEach("districts", plan.districts(), district -> district(district, roll))
                .with("contacts", contacts)
                .map());
    }

    private static Members district(District district, RollSummary roll) {
        return Members.of("code", district.code().code())
                .with("residents", roll.residents(district.code()))
                .withOrNull("adults", district.adults());
    }

    /**
     * The roll of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form
     */
    public static RollSummary read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        var poll = fields.required("poll", PollTypes.POLL);
        var version = fields.integer("version", 1, Integer.MAX_VALUE);
        var digest = fields.required("digest", PollTypes.DIGEST);
        Map<Kato, Long> residents = new HashMap<>();
        fields.each("districts", 0, PlanParts.MANY, RollForm::district)
                .forEach(each -> residents.put(each.getKey(), each.getValue()));
        Map<Integer, Long> contacts = new HashMap<>();
        fields.each("contacts", 0, PlanParts.MANY, RollForm::contacts)
                .forEach(each -> contacts.put(each.getKey(), each.getValue()));
        fields.done();
        return new RollSummary(poll, version, digest, residents, contacts);
    }

    private static Map.Entry<Kato, Long> district(Fields fields) {
        var code = fields.required("code", PollTypes.KATO);
        var residents = fields.required("residents", PollTypes.NUMBER);
        Optional<Integer> _ = fields.optionalInteger("adults", 0, Integer.MAX_VALUE);
        fields.done();
        return Map.entry(code, residents);
    }

    private static Map.Entry<Integer, Long> contacts(Fields fields) {
        var residents = fields.integer("residents", 1, Integer.MAX_VALUE);
        var contacts = fields.required("contacts", PollTypes.NUMBER);
        fields.done();
        return Map.entry(residents, contacts);
    }
}
