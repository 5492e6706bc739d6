package kz.uzdik.domain.work;

/** A duty's name within its algorithm: {@code weekly-round}. */
public record DutyId(String value) implements Comparable<DutyId> {
    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
