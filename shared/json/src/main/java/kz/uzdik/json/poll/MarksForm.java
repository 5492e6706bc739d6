package kz.uzdik.json.poll;

import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.enrolment.DistrictTally;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;
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

    private static @Nullable Object shown(long count, int k) {
        return count > 0 && count < k ? null : count;
    }

    private static long holds(Map<Kato, DistrictTally> tallies, RollEntry.Hold hold) {
        return tallies.values().stream().mapToLong(tally -> tally.holds(hold)).sum();
    }
}
