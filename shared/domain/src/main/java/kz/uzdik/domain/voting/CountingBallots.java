package kz.uzdik.domain.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/**
 * The published ledgers are counted, and with them the stations' subtotals (steps 7 to 9 of the protocol): nothing but
 * what everybody can read, so everybody can count again.
 */
public final class CountingBallots {
    private final PublishedPolls polls;
    private final Ledgers ledgers;
    private final Counts counts;

    public CountingBallots(PublishedPolls polls, Ledgers ledgers, Counts counts) {
        this.polls = polls;
        this.ledgers = ledgers;
        this.counts = counts;
    }

    /**
     * Counts a closed poll without the districts that are annulled now, or finds that counted.
     *
     * @param closing its closing record, published and signed
     * @throws IllegalStateException when a ledger is not the one whose digest the closing record has
     */
    public PollCount count(PollId id, Closing closing) {
        PublishedPoll poll = polls.find(id).orElseThrow();
        Set<Kato> annulled = counts.annulled(id);
        return counts.find(poll, annulled).orElseGet(() -> counts.keep(counted(poll, closing, annulled)));
    }

    private PollCount counted(PublishedPoll poll, Closing closing, Set<Kato> annulled) {
        List<StationCount> stations = counts.stations(poll.id());
        Map<Kato, Optional<DistrictCount>> districts = new HashMap<>();
        for (District district : poll.plan().districts()) {
            if (!annulled.contains(district.code())) {
                districts.put(district.code(), district(poll, district.code(), closing, stations));
            }
        }
        return new PollCount(poll, districts);
    }

    // A district whose ballots online are withheld shows no answers, on paper either; nor does a station with too few.
    private Optional<DistrictCount> district(
            PublishedPoll poll, Kato district, Closing closing, List<StationCount> stations) {
        ClosedDistrict closed = Optional.ofNullable(closing.districts().get(district))
                .orElseThrow(() -> new IllegalStateException("the closing record lacks a district"));
        if (closed.ballots().isEmpty()) {
            return Optional.empty();
        }
        AnswerCounts online = ledger(poll, district, closed);
        AnswerCounts paper = stations.stream()
                .filter(station -> station.district().equals(district))
                .map(StationCount::counts)
                .filter(answers -> answers.ballots() >= poll.plan().k())
                .reduce(AnswerCounts.none(poll.plan().questions().size()), AnswerCounts::plus);
        return Optional.of(new DistrictCount(online.plus(paper), online.ballots(), paper.ballots()));
    }

    private AnswerCounts ledger(PublishedPoll poll, Kato district, ClosedDistrict closed) {
        Tallying tallying = new Tallying(poll.plan().questions().size());
        LedgerDigest digest = new LedgerDigest();
        try (var lines = ledgers.of(poll.id(), district)) {
            lines.forEachOrdered(line -> {
                digest.add(line);
                tallying.add(LedgerLine.parse(line)
                        .orElseThrow(() -> new IllegalStateException("a ledger has a line that is no ballot")));
            });
        }
        AnswerCounts counted = tallying.counts();
        if (!Optional.of(digest.ballots()).equals(closed.ballots())
                || !digest.end().equals(closed.ledger())) {
            throw new IllegalStateException("a ledger is not the one that the closing record names");
        }
        return counted;
    }
}
