package kz.uzdik.local.soak.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.json.form.Form;

/**
 * All that is kept, as it is read for checking.
 *
 * @param contest every item of the table of the contests
 * @param roll every item of the rolls
 * @param box every ballot
 * @param dossiers files of candidates
 * @param definitions rules and calendars by digest
 * @param papers protocols and diplomas
 * @param open what everybody can read
 * @param letters the mark of every letter that left with one; those with codes have none
 * @param given how many messages lie in each dead-letter queue, by its name
 */
public record Stores(
        List<Item> contest,
        List<Item> roll,
        List<Item> box,
        Folder dossiers,
        Folder definitions,
        Folder papers,
        Folder open,
        List<DeliveryMark> letters,
        Map<String, Integer> given) {
    public Stores {
        contest = List.copyOf(contest);
        roll = List.copyOf(roll);
        box = List.copyOf(box);
        letters = List.copyOf(letters);
        given = Map.copyOf(given);
    }

    /** The items of one type. */
    public Stream<Item> of(String type) {
        return contest.stream().filter(item -> item.type().equals(type));
    }

    /** The states of one type's items; those that cannot be read are left to {@link Legible}. */
    public <T> Stream<T> read(String type, Form<T> form) {
        return of(type).flatMap(item -> {
            try {
                return Stream.of(form.parse(item.text("state").orElse("")));
            } catch (RuntimeException unreadable) {
                return Stream.empty();
            }
        });
    }

    /** How many things are walked. */
    public int size() {
        return contest.size()
                + roll.size()
                + box.size()
                + dossiers.keys().size()
                + definitions.keys().size()
                + papers.keys().size()
                + open.keys().size();
    }
}
