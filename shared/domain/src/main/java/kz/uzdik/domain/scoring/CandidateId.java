package kz.uzdik.domain.scoring;

/** A candidate, named by the id of the dossier that stands for them. */
public record CandidateId(String value) implements Comparable<CandidateId> {
    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
