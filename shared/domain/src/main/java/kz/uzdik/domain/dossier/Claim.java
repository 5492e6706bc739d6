package kz.uzdik.domain.dossier;

import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Iin;

/**
 * Which dossier stands for an akim in an edition: two nominations of one akim are one candidacy (2020 p7).
 *
 * @param key the edition and a digest of the identity number, which never leaves the table it is kept in
 * @param version 1 for the first; a claim that takes the place of another has the next
 */
public record Claim(String key, DossierId dossier, long version) {
    /** The key of an akim's claim in an edition. */
    public static String key(EditionId edition, Iin iin) {
        return edition + "."
                + new Transcript().line("candidacy", edition, iin.digits()).digest();
    }

    /** Holds while this claim has not been replaced. */
    Guard stands() {
        return Guard.atVersion(Fact.Subject.CANDIDACY, key, version);
    }

    @Override
    public String toString() {
        return "Claim[" + dossier + " v" + version + "]";
    }
}
