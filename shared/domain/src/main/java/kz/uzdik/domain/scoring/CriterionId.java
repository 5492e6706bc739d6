package kz.uzdik.domain.scoring;

/** The name of a criterion within one step of a contest, such as {@code project-effect}. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
