package kz.uzdik.domain.people;

/** A signed-in person, as the token's subject names them. Opaque: it is neither a name nor an identity number. */
public record PersonId(String value) implements Comparable<PersonId> {
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
