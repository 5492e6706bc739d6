package kz.uzdik.domain.contest;

/** A contest's name, as its folder and definition carry it: {@code best-rural-akim-2020}. */
public record ContestName(String value) {
    public ContestName {
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || value.length() > 60) {
            throw new IllegalArgumentException("not a contest's name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
