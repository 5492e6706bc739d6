package kz.uzdik.domain.publication;

import java.time.Instant;
import java.time.LocalDate;
import kz.uzdik.domain.people.PersonId;

/**
 * Where and when a publication was posted: by people, on a site that is not the system's (2020 p8, p17).
 *
 * @param place whose site, by the definition's name for it
 * @param address of the page, for everybody
 * @param date the day it was posted
 * @param by who recorded it
 */
public record Posting(String place, String address, LocalDate date, PersonId by, Instant at) {
    boolean says(String otherPlace, String otherAddress, LocalDate otherDate) {
        return place.equals(otherPlace) && address.equals(otherAddress) && date.equals(otherDate);
    }
}
