package kz.uzdik.json.poll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code results.json}: the counts of each district and of all published ones. */
public final class PollResultsForm {
    private PollResultsForm() {}

    /** The file of a counted poll. */
    public static byte[] bytes(PollCount count) {
        Members districts = Members.empty();
        new TreeMap<>(byCode(count))
                .forEach((code, counted) -> districts.withOrNull(code, counted.map(PollResultsForm::district)));
        Members whole = Members.of("districts", districts)
                .with("pollDigest", count.poll().digest().hex())
                .with("total", total(count.total()));
        return Json.canonical(
                (count.annulled().isEmpty() ? whole : whole.with("annulled", List.copyOf(count.annulled()))).map());
    }

    private static Map<String, Optional<DistrictCount>> byCode(PollCount count) {
        Map<String, Optional<DistrictCount>> byCode = new HashMap<>();
        count.districts().forEach((district, counted) -> byCode.put(district.code(), counted));
        return byCode;
    }

    private static Members district(DistrictCount counted) {
        return total(counted).with("online", counted.online()).with("paper", counted.paper());
    }

    private static Members total(DistrictCount counted) {
        return Members.of("ballots", counted.ballots()).with("counts", CountsType.write(counted.counts()));
    }

    /**
     * The counts of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, of another poll, or does not name each district
     *     once, as counted, withheld or annulled
     * @throws IllegalArgumentException when its total is not the sum of its districts
     */
    public static PollCount read(byte[] json, PublishedPoll poll) {
        Fields fields = Fields.of(Json.read(json));
        Map<Kato, Optional<DistrictCount>> districts = new HashMap<>();
        Fields byCode = fields.object("districts");
        for (String code : byCode.names()) {
            Kato district = PollTypes.kato(fields, "districts", code);
            districts.put(district, byCode.optionalPart(code, part -> district(part, poll)));
        }
        var annulled = fields.has("annulled") ? fields.list("annulled", 1, PlanParts.MANY, PollTypes.KATO) : List.of();
        var total = fields.part("total", PollResultsForm::total);
        PollTypes.pollDigest(fields, poll.digest());
        if (!poll.plan().districts().stream()
                        .allMatch(each -> districts.containsKey(each.code()) != annulled.contains(each.code()))
                || districts.size() + annulled.size() != poll.plan().districts().size()) {
            fields.problem("districts", FieldProblem.NOT_ALLOWED, "each district of the poll");
        }
        fields.done();
        PollCount count = new PollCount(poll, districts);
        if (!count.total().counts().equals(total.get())) {
            throw new IllegalArgumentException("the total is not the sum of the districts");
        }
        return count;
    }

    private static AnswerCounts total(Fields fields) {
        var ballots = fields.required("ballots", PollTypes.NUMBER);
        var counts = fields.required("counts", CountsType.TYPE);
        if (ballots != counts.ballots()) {
            fields.problem("ballots", FieldProblem.NOT_ALLOWED, "the sum of its parts");
        }
        fields.done();
        return counts;
    }

    private static DistrictCount district(Fields fields, PublishedPoll poll) {
        var ballots = fields.required("ballots", PollTypes.NUMBER);
        var counts = fields.required("counts", CountsType.TYPE);
        var online = fields.required("online", PollTypes.NUMBER);
        var paper = fields.required("paper", PollTypes.NUMBER);
        if (counts.rows().size() != poll.plan().questions().size()) {
            fields.problem("counts", FieldProblem.NOT_ALLOWED, "a row for each question");
        }
        if (ballots != online + paper || ballots != counts.ballots()) {
            fields.problem("ballots", FieldProblem.NOT_ALLOWED, "the sum of its parts");
        }
        fields.done();
        return new DistrictCount(counts, online, paper);
    }
}
