package kz.uzdik.json.poll;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.enrolment.DistrictTally;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * {@code marks.json}: paper and assisted marks of each district, both together of each station, and what became of held
 * issuances in the whole poll.
 */
public final class MarksForm {
    private MarksForm() {}

    /** The file; where fewer than {@code k} but somebody was marked, no number stands. */
    public static byte[] bytes(Map<Kato, DistrictTally> tallies, int k, Digest poll) {
        Map<String, @Nullable Object> districts = new TreeMap<>();
        Map<String, @Nullable Object> stations = new TreeMap<>();
        tallies.forEach((district, tally) -> {
            Map<String, @Nullable Object> marks = new TreeMap<>();
            marks.put("assisted", shown(tally.at(Mark.Channel.ASSISTED), k));
            marks.put("paper", shown(tally.at(Mark.Channel.PAPER), k));
            districts.put(district.code(), marks);
            tally.atStations().forEach((station, count) -> stations.put(station, shown(count, k)));
        });
        Map<String, @Nullable Object> file = new TreeMap<>();
        file.put("districts", districts);
        file.put("held", holds(tallies, RollEntry.Hold.HELD));
        file.put("pollDigest", poll.hex());
        file.put("refused", holds(tallies, RollEntry.Hold.REFUSED));
        file.put("released", holds(tallies, RollEntry.Hold.RELEASED));
        file.put("stations", stations);
        return Json.canonical(file);
    }

    /**
     * Looks whether a file may be signed and published: marks of just this poll's districts, and no number between none
     * and K.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     * @throws IllegalArgumentException when it is not canonical
     */
    public static void check(byte[] json, PollPlan plan, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        Fields districts = fields.object("districts");
        Set<String> codes = plan.districts().stream()
                .map(district -> district.code().code())
                .collect(Collectors.toSet());
        if (!Set.copyOf(districts.names()).equals(codes)) {
            fields.problem("districts", FieldProblem.NOT_ALLOWED, "each district of the poll");
        }
        for (String code : districts.names()) {
            districts.part(code, marks -> {
                hidden(marks, "assisted", plan.k());
                hidden(marks, "paper", plan.k());
                marks.done();
                return code;
            });
        }
        Fields stations = fields.object("stations");
        for (String station : stations.names()) {
            if (StationId.parse(station)
                    .filter(id -> codes.contains(id.district().code()))
                    .isEmpty()) {
                fields.problem("stations", FieldProblem.NOT_ALLOWED, "stations of the poll's districts");
            }
            hidden(stations, station, plan.k());
        }
        List.of("held", "refused", "released").forEach(count -> fields.required(count, PollTypes.NUMBER));
        PollTypes.pollDigest(fields, poll);
        fields.done();
        if (!Arrays.equals(json, Json.canonical(Json.read(json)))) {
            throw new IllegalArgumentException("marks that are not canonical");
        }
    }

    private static void hidden(Fields fields, String name, int k) {
        long count = fields.optional(name, PollTypes.NUMBER).orElse(0L);
        if (count > 0 && count < k) {
            fields.problem(name, FieldProblem.NOT_ALLOWED, "none, K, more, or null");
        }
    }

    private static @Nullable Object shown(long count, int k) {
        return count > 0 && count < k ? null : count;
    }

    private static long holds(Map<Kato, DistrictTally> tallies, RollEntry.Hold hold) {
        return tallies.values().stream().mapToLong(tally -> tally.holds(hold)).sum();
    }
}
