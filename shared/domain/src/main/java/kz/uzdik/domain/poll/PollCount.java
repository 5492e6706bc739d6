package kz.uzdik.domain.poll;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.uzdik.domain.territory.Kato;

/**
 * A whole poll counted, as {@code results.json} says it.
 *
 * @param districts of each district what it came to; empty where fewer than K answered. A district whose poll was
 *     annulled is not named
 */
public record PollCount(PublishedPoll poll, Map<Kato, Optional<DistrictCount>> districts) {
    public PollCount {
        districts = Map.copyOf(districts);
        for (Kato district : districts.keySet()) {
            if (poll.plan().district(district).isEmpty()) {
                throw new IllegalArgumentException("the poll has no district " + district);
            }
        }
    }

    /** The published districts together: withheld ones are no part of it, so that no subtraction reveals them. */
    public DistrictCount total() {
        return districts.values().stream()
                .flatMap(Optional::stream)
                .reduce(DistrictCount.none(poll.plan().questions().size()), DistrictCount::plus);
    }

    /** The codes of the districts whose poll was annulled, in their order. */
    public TreeSet<String> annulled() {
        return poll.plan().districts().stream()
                .map(District::code)
                .filter(code -> !districts.containsKey(code))
                .map(Kato::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a station's subtotals are published: K people gave them, and its district shows answers (step 8). */
    public boolean shows(Kato district, AnswerCounts station) {
        return station.ballots() >= poll.plan().k()
                && districts.getOrDefault(district, Optional.empty()).isPresent();
    }

    /** The part of it that figures are made of. */
    public PollResults results() {
        return new PollResults(
                poll.poll(),
                districts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().map(DistrictCount::counts))));
    }
}
