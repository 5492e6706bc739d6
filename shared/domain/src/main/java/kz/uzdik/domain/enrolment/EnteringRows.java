package kz.uzdik.domain.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.enrolment.csv.BadCell.Code;
import kz.uzdik.domain.enrolment.csv.RollColumn;
import kz.uzdik.domain.enrolment.csv.RollRow;
import kz.uzdik.domain.territory.Kato;

/**
 * Puts a block's rows on the roll: nobody twice, in whichever district, and no contact with more residents than it may
 * have. The same block done again comes to the same, whatever of it was done before.
 */
final class EnteringRows {
    private final Rolls rolls;
    private final RollClaims claims;

    EnteringRows(Rolls rolls, RollClaims claims) {
        this.rolls = rolls;
        this.claims = claims;
    }

    /** A row by its keyed hashes. */
    private record Row(long number, EntryKey key, Kato residence, String contact) {
        RollClaims.Person person() {
            return new RollClaims.Person(key.person(), key.district(), number);
        }
    }

    /** A row that has a seat, and all whom its contact serves on this roll. */
    private record SeatedRow(Row row, List<EntryKey> together) {}

    /** Enters rows in their order; what is wrong with those left out is added to {@code bad}. Gives how many came in. */
    long enter(RollImport roll, List<RollRow> rows, RollHashes hashes, List<BadCell> bad) {
        List<Row> people = claimed(roll, firstOfEach(hashed(roll, rows, hashes), bad), bad);
        Map<String, List<EntryKey>> before = claims.served(roll.poll(), roll.against(), contacts(people));
        List<SeatedRow> entered = seated(roll, people, before, bad);
        rolls.add(entered.stream()
                .map(SeatedRow::row)
                .map(row -> new Rolls.NewEntry(row.key(), row.contact(), false, Optional.of(row.residence())))
                .toList());
        flagFull(roll, entered, before);
        return entered.size();
    }

    private static List<Row> hashed(RollImport roll, List<RollRow> rows, RollHashes hashes) {
        return rows.stream()
                .map(row -> new Row(
                        row.row(),
                        new EntryKey(roll.poll(), roll.number(), row.district(), hashes.person(row.iin())),
                        row.residence(),
                        hashes.contact(row.contact())))
                .toList();
    }

    private static List<Row> firstOfEach(List<Row> rows, List<BadCell> bad) {
        Map<String, Row> first = new LinkedHashMap<>();
        for (Row row : rows) {
            Row earlier = first.putIfAbsent(row.key().person(), row);
            if (earlier != null) {
                bad.add(BadCell.repeats(row.number(), earlier.number()));
            }
        }
        return List.copyOf(first.values());
    }

    private List<Row> claimed(RollImport roll, List<Row> rows, List<BadCell> bad) {
        Set<String> present = claims.present(
                roll.poll(),
                roll.against(),
                rows.stream().map(row -> row.key().person()).toList());
        List<Row> absent = new ArrayList<>();
        rows.forEach(row -> {
            if (present.contains(row.key().person())) {
                bad.add(BadCell.of(row.number(), RollColumn.IIN, Code.ALREADY_ON_ROLL));
            } else {
                absent.add(row);
            }
        });
        Map<String, Long> holders = claims.claim(
                roll.poll(), roll.number(), absent.stream().map(Row::person).toList());
        List<Row> own = new ArrayList<>();
        absent.forEach(row -> {
            long holder = holders.getOrDefault(row.key().person(), row.number());
            if (holder == row.number()) {
                own.add(row);
            } else {
                bad.add(BadCell.repeats(row.number(), holder));
            }
        });
        return own;
    }

    private List<SeatedRow> seated(
            RollImport roll, List<Row> rows, Map<String, List<EntryKey>> before, List<BadCell> bad) {
        Map<String, Integer> most = new HashMap<>();
        contacts(rows)
                .forEach(contact -> most.put(
                        contact,
                        Math.max(
                                0,
                                roll.contactCap()
                                        - before.getOrDefault(contact, List.of())
                                                .size())));
        List<Row> asking = rows.stream()
                .filter(row -> most.getOrDefault(row.contact(), 0) > 0)
                .toList();
        List<RollClaims.Seated> seats = claims.seat(
                roll.poll(),
                roll.number(),
                asking.stream()
                        .map(row -> new RollClaims.Seat(row.contact(), row.key()))
                        .toList(),
                most);
        List<SeatedRow> had = new ArrayList<>();
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < asking.size(); i++) {
            if (seats.get(i).had()) {
                had.add(new SeatedRow(asking.get(i), seats.get(i).all()));
                numbers.add(asking.get(i).number());
            }
        }
        List<Row> without =
                rows.stream().filter(row -> !numbers.contains(row.number())).toList();
        without.forEach(row -> bad.add(BadCell.of(row.number(), RollColumn.CONTACT, Code.TOO_MANY_FOR_CONTACT)));
        claims.giveUp(
                roll.poll(), roll.number(), without.stream().map(Row::person).toList());
        return had;
    }

    // After the entries are there: a flag needs an entry to stand on. Those entered before get it now too.
    private void flagFull(RollImport roll, List<SeatedRow> entered, Map<String, List<EntryKey>> before) {
        Set<EntryKey> full = new HashSet<>();
        entered.forEach(seated -> {
            List<EntryKey> all =
                    new ArrayList<>(before.getOrDefault(seated.row().contact(), List.of()));
            all.addAll(seated.together());
            if (all.size() >= roll.contactCap()) {
                full.addAll(all);
            }
        });
        rolls.flagAtCap(full);
    }

    private static Set<String> contacts(List<Row> rows) {
        return rows.stream().map(Row::contact).collect(Collectors.toCollection(TreeSet::new));
    }
}
