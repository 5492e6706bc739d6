package kz.uzdik.functions.voterenrolment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.uzdik.aws.Drafts;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.DistrictTally;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.poll.MarksForm;
import kz.uzdik.json.poll.TurnoutForm;

/**
 * What the rolls come to (steps 7, 9 and 11 of docs/voting.md). What is written once is written in an order in which the
 * draft of the marks, which others sign, comes last, so that a report that died is made again until it is there.
 */
final class ReportingRolls {

    private static final String LINES = "application/jsonl";
    private static final String JSON = "application/json";

    private final Polls polls;
    private final PublishedPolls published;
    private final Rolls rolls;
    private final PollFiles files;
    private final Supplier<SecureRandom> random;

    /** @param random a source of random bytes, made when it is asked for: none may lie in a snapshot */
    ReportingRolls(Polls polls, PublishedPolls published, Rolls rolls, PollFiles files, Supplier<SecureRandom> random) {
        this.polls = polls;
        this.published = published;
        this.rolls = rolls;
        this.files = files;
        this.random = random;
    }

    /** Reports on every poll that issues credentials at this instant, or has done so. */
    void report(Instant at) {
        polls.all().stream()
                .filter(poll -> poll.decisions().freeze().isPresent())
                .map(Poll::id)
                .flatMap(poll -> published.find(poll).stream())
                .filter(poll -> !at.isBefore(poll.times().issueFrom()))
                .forEach(poll -> report(poll, at));
    }

    private void report(PublishedPoll poll, Instant at) {
        // The marks come last, and the bundle names what lies there then: a call that comes late with an earlier time
        // changes
        // nothing of it.
        if (files.read(marks(poll)).isPresent()) return;
        // What was asked for in the last moment is stored a little later.
        if (at.isBefore(poll.times().issueUntil().plus(poll.plan().quiet()))) {
            LocalDate today = at.atZone(PollTimes.ZONE).toLocalDate();
            boolean told = files.read(turnout(poll))
                    .filter(file -> TurnoutForm.day(file).equals(today))
                    .isPresent();
            if (!told) {
                writeTurnout(poll, tallies(poll), today);
            }
        } else {
            Map<Kato, DistrictTally> tallies = tallies(poll);
            writeTurnout(poll, tallies, at.atZone(PollTimes.ZONE).toLocalDate());
            tallies.forEach((district, tally) -> writeIssued(poll, district, tally));
            files.keepMarks(poll.id(), atStations(tallies));
            files.keep(marks(poll), MarksForm.bytes(tallies, poll.plan().k(), poll.digest()), JSON);
        }
    }

    private Map<Kato, DistrictTally> tallies(PublishedPoll poll) {
        Map<Kato, DistrictTally> tallies = new LinkedHashMap<>();
        poll.plan().districts().stream()
                .map(District::code)
                .forEach(district -> tallies.put(district, DistrictTally.of(poll, district, rolls)));
        return tallies;
    }

    private void writeTurnout(PublishedPoll poll, Map<Kato, DistrictTally> tallies, LocalDate day) {
        Map<Kato, Long> issued = new LinkedHashMap<>();
        tallies.forEach(
                (district, tally) -> issued.put(district, (long) tally.issued().size()));
        files.replace(turnout(poll), TurnoutForm.bytes(day, issued, poll.plan().k(), poll.digest()));
    }

    private void writeIssued(PublishedPoll poll, Kato district, DistrictTally tally) {
        TreeSet<String> digests =
                tally.issued().stream().map(Digest::hex).collect(Collectors.toCollection(TreeSet::new));
        SecureRandom source = random.get();
        byte[] filling = new byte[Sha256.LENGTH];
        while (digests.size() < poll.plan().k()) {
            source.nextBytes(filling);
            digests.add(HexFormat.of().formatHex(filling));
        }
        String lines = String.join("\n", digests) + "\n";
        files.keep(
                poll.id().folder() + "issued/" + district + ".jsonl", lines.getBytes(StandardCharsets.US_ASCII), LINES);
    }

    private static Map<StationId, Long> atStations(Map<Kato, DistrictTally> tallies) {
        Map<StationId, Long> stations = new TreeMap<>(java.util.Comparator.comparing(StationId::value));
        tallies.values()
                .forEach(tally ->
                        tally.atStations().forEach((station, count) -> stations.put(new StationId(station), count)));
        return stations;
    }

    private static String turnout(PublishedPoll poll) {
        return poll.id().folder() + "turnout.json";
    }

    private static String marks(PublishedPoll poll) {
        return Drafts.folder(poll.id()) + Drafts.MARKS;
    }
}
