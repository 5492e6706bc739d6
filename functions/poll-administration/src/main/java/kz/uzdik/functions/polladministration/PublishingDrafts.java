package kz.uzdik.functions.polladministration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.aws.Drafts;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.json.poll.ClosingForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.MarksForm;
import kz.uzdik.json.poll.PollResultsForm;
import kz.uzdik.json.poll.StationForm;

/**
 * Signs and publishes what the roll's report and the count have drawn up, after a look at it: no other part of the vote
 * can sign. Told twice, or by two at once, it publishes the same once.
 */
final class PublishingDrafts {

    private final Ceremony ceremony;
    private final PollFolder folder;
    private final PublishingPoll publishing;
    private final RecordingPoll recording;

    PublishingDrafts(Ceremony ceremony, PublishingPoll publishing) {
        this.ceremony = ceremony;
        this.publishing = publishing;
        folder = ceremony.folder();
        recording = new RecordingPoll(ceremony.polls());
    }

    /** Does whatever can be done with the drafts of a poll. */
    void publish(Poll poll, Instant at) {
        draft(poll, Drafts.MARKS).ifPresent(marks -> {
            MarksForm.check(marks, poll.plan(), digest(poll));
            publishing.signed(poll, Drafts.MARKS, marks);
        });
        if (poll.phase() == PollPhase.CLOSING && poll.decisions().results().isEmpty()) {
            draft(poll, Drafts.CLOSING).ifPresent(closing -> close(poll, closing, at));
        }
        publishing.finished(poll, at);
    }

    private Optional<byte[]> draft(Poll poll, String name) {
        return folder.read(Drafts.folder(poll.id()) + name);
    }

    // Before anything is counted (step 7).
    private void close(Poll poll, byte[] draft, Instant at) {
        Closing closing = ClosingForm.read(draft);
        Set<Kato> districts =
                poll.plan().districts().stream().map(District::code).collect(Collectors.toSet());
        Instant from = poll.times().ballotsUntil().plus(poll.plan().quiet());
        if (!closing.poll().equals(digest(poll))
                || !closing.districts().keySet().equals(districts)
                || closing.closedAt().isBefore(from)) {
            throw new IllegalStateException("a closing record is not this poll's: " + poll.id());
        }
        publishing.signed(poll, Drafts.CLOSING, draft);
        counted(poll).ifPresentOrElse(count -> accept(poll, count, at), () -> {
            publishing.annulled(poll);
            ceremony.counting().ask(poll.id());
        });
    }

    /** What was counted without the districts that are annulled in this poll. */
    private Optional<byte[]> counted(Poll poll) {
        return folder.read(Drafts.results(poll.id(), annulled(poll)));
    }

    // Who annuls a district at the same time is either before, and this count does not hold, or too late.
    private void accept(Poll poll, byte[] draft, Instant at) {
        PollCount count = read(poll, draft);
        if (!count.annulled().equals(annulled(poll))) {
            throw new IllegalStateException("a count leaves out other districts than are annulled: " + poll.id());
        }
        shown(poll, count);
        Set<Kato> without = poll.decisions().annulled().keySet();
        recording.accepted(poll.id(), Digest.of(Sha256.of(draft)), without, at);
    }

    /** Publishes the results that hold: what was annulled and the stations first, so that whoever sees results sees all. */
    void results(Poll poll, Instant at) {
        if (poll.phase() != PollPhase.CLOSING) {
            return; // an earlier run has published them
        }
        Digest hold = poll.decisions().results().orElseThrow();
        byte[] results = counted(poll)
                .filter(draft -> Digest.of(Sha256.of(draft)).equals(hold))
                .orElseThrow(() -> new IllegalStateException("the results that hold are gone: " + poll.id()));
        publishing.annulled(poll);
        for (Station station : shown(poll, read(poll, results))) {
            publishing.signed(poll, "paper/" + station.station() + ".json", StationForm.bytes(station, digest(poll)));
        }
        publishing.signed(poll, "results.json", results);
        recording.retireDue(recording.counted(poll.id(), at), at);
    }

    /** The stations whose subtotals are published; the count must have gone by just these. */
    private List<Station> shown(Poll poll, PollCount count) {
        List<Station> shown = ceremony.stations().of(poll.id()).stream()
                .filter(Station::isConfirmed)
                .filter(station -> count.shows(station.station().district(), station.counts()))
                .toList();
        count.districts().forEach((district, counted) -> {
            long ballots = shown.stream()
                    .filter(station -> station.station().district().equals(district))
                    .mapToLong(station -> station.counts().ballots())
                    .sum();
            if (counted.map(DistrictCount::paper).orElse(0L) != ballots) {
                throw new IllegalStateException("a count has gone by other stations than are confirmed: " + poll.id());
            }
        });
        return shown;
    }

    private PollCount read(Poll poll, byte[] results) {
        byte[] frozen = folder.read(poll.id().folder() + "poll.json").orElseThrow();
        Decisions decisions = poll.decisions();
        int roll = decisions.freeze().orElseThrow().roll();
        return PollResultsForm.read(
                results,
                new PublishedPoll(
                        FrozenPollForm.read(frozen), digest(poll), List.of(roll), decisions.extensions(), Map.of()));
    }

    private static Set<String> annulled(Poll poll) {
        return poll.decisions().annulled().keySet().stream().map(Kato::code).collect(Collectors.toSet());
    }

    private static Digest digest(Poll poll) {
        return poll.decisions().freeze().orElseThrow().digest();
    }
}
