package kz.uzdik.json.poll;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * {@code poll.json}. Its bytes are what the poll is known by ever after. The adult population stands in
 * {@code roll.json} and is no part of it: a district read from here has none.
 */
public final class FrozenPollForm {
    private FrozenPollForm() {}

    /** The bytes whose SHA-256 stands in every message of the poll. */
    public static byte[] bytes(FrozenPoll poll) {
        PollPlan plan = poll.plan();
        return Json.canonical(PlanParts.write(plan)
                .withEach("districts", plan.districts(), district -> district(district, poll))
                .map());
    }

    private static Members district(District district, FrozenPoll poll) {
        return PlanParts.district(district)
                .with("ballotsFrom", poll.ballotsFrom(district.code()).orElseThrow());
    }

    /**
     * The poll of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form
     */
    public static FrozenPoll read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        List<Asked> asked = fields.each("districts", 1, PlanParts.MANY, FrozenPollForm::district);
        PollPlan plan =
                PlanParts.read(fields, asked.stream().map(Asked::district).toList());
        Map<Kato, Instant> ballotsFrom = new HashMap<>();
        asked.forEach(each -> ballotsFrom.put(each.district().code(), each.ballotsFrom()));
        return new FrozenPoll(plan, ballotsFrom);
    }

    private record Asked(District district, Instant ballotsFrom) {}

    private static Asked district(Fields fields) {
        var code = fields.required("code", PollTypes.KATO);
        var residence = Set.copyOf(fields.list("residence", 1, PlanParts.MANY, PollTypes.KATO));
        var ballotsFrom = fields.instant("ballotsFrom");
        fields.done();
        return new Asked(new District(code, residence, Optional.empty()), ballotsFrom);
    }
}
