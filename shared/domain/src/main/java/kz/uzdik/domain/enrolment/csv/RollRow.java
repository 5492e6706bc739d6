package kz.uzdik.domain.enrolment.csv;

import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.territory.Kato;

/** A row in which nothing is wrong by itself. Personal data. */
public record RollRow(long row, Iin iin, Kato district, Kato residence, String contact) {
    @Override
    public String toString() {
        return "RollRow[" + row + "]";
    }
}
