package kz.uzdik.domain.poll;

/**
 * What the ballots of a district, or of several, came to.
 *
 * @param counts how often each answer was given, online and on paper together
 * @param online how many ballots came through the box
 * @param paper how many were given at stations
 */
public record DistrictCount(AnswerCounts counts, long online, long paper) {
    public DistrictCount {
        if (online < 0 || paper < 0 || counts.ballots() != online + paper) {
            throw new IllegalArgumentException("the ballots of a count are those online and those on paper");
        }
    }

    /** Nothing counted yet. */
    public static DistrictCount none(int questions) {
        return new DistrictCount(AnswerCounts.none(questions), 0, 0);
    }

    public long ballots() {
        return online + paper;
    }

    public DistrictCount plus(DistrictCount other) {
        return new DistrictCount(counts.plus(other.counts), online + other.online, paper + other.paper);
    }
}
