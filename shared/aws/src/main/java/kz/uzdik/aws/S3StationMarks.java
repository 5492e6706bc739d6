package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.StationMarks;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/**
 * How many ballots each station handed out, at {@code marks/<poll>.json} of the private bucket, written once by the
 * roll's report after issuance: an object of stations and numbers.
 */
public final class S3StationMarks implements StationMarks {
    private final PrivateObjects objects;

    public S3StationMarks(PrivateObjects objects) {
        this.objects = objects;
    }

    @Override
    public OptionalLong of(PollId poll, StationId station) {
        Optional<Long> marks = objects.get(key(poll))
                .map(json -> Fields.of(
                        Map.of("stations", Optional.ofNullable(Json.read(json)).orElseThrow())))
                .map(fields -> fields.valueMap("stations", FieldTypes.integer(0, Long.MAX_VALUE)))
                .flatMap(stations -> Optional.ofNullable(stations.get(station.value())));
        return marks.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Keeps the marks of a poll's stations, unless some are kept already. */
    public void keep(PollId poll, Map<StationId, Long> marks) {
        Map<String, Object> stations = new TreeMap<>();
        marks.forEach((station, number) -> stations.put(station.value(), number));
        objects.putOnce(key(poll), Json.write(stations));
    }

    private static String key(PollId poll) {
        return "marks/" + poll + ".json";
    }
}
