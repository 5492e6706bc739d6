package kz.uzdik.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A resident's item in the table of the rolls: partition {@code <poll>#<roll>#<district>#<shard>}, sorted by the person's
 * keyed hash. Its names are short, since a write is paid by the kilobyte. What is not there has its plain value: no mark,
 * no requests, hold NONE.
 */
final class RollItem {
    /** The contact's keyed hash. */
    static final String CONTACT = "c";
    /** Whether the contact serves as many as it may. */
    static final String AT_CAP = "cap";
    /** The revision of the requests. */
    static final String REVISION = "rev";
    /** The requests: a map of {@link #TRIES} and {@link #UNTIL} by the request's id. */
    static final String REQUESTS = "r";

    static final String TRIES = "n";
    /** Milliseconds since 1970. */
    static final String UNTIL = "u";
    /** The mark: a map of {@link #CHANNEL}, {@link #BLINDED}, {@link #STATION}, {@link #DAY}. */
    static final String MARK = "m";

    static final String CHANNEL = "ch";
    static final String BLINDED = "b";
    static final String STATION = "st";
    static final String DAY = "day";
    static final String HOLD = "h";
    /** Why a held issuance was released or refused, by whom, on which day. */
    static final String HOLD_REASON = "hr";

    static final String HOLD_BY = "hb";
    static final String HOLD_DAY = "hd";
    static final String COMPLAINED = "x";
    /** The unit of residence. */
    static final String RESIDENCE = "u";

    private RollItem() {}

    /** The partition of one shard of a district. */
    static String partition(PollId poll, int roll, Kato district, String shard) {
        return poll + "#" + roll + "#" + district + "#" + shard;
    }

    static Key key(EntryKey key) {
        return new Key(partition(key.poll(), key.roll(), key.district(), key.shard()), key.person());
    }

    /** A new entry: nothing asked for, nothing issued. */
    static Map<String, AttributeValue> of(Rolls.NewEntry entry) {
        Map<String, AttributeValue> item = new HashMap<>(key(entry.key()).attributes());
        item.put(CONTACT, AttributeValue.fromS(entry.contact()));
        item.put(AT_CAP, AttributeValue.fromBool(entry.contactAtCap()));
        item.put(REVISION, Items.number(0));
        // Always there, so that a request in it can be written by its path.
        item.put(REQUESTS, AttributeValue.fromM(Map.of()));
        entry.residence().ifPresent(unit -> item.put(RESIDENCE, AttributeValue.fromS(unit.code())));
        return item;
    }

    static RollEntry read(Map<String, AttributeValue> item) {
        return new RollEntry(
                entryKey(Items.text(item, Key.PARTITION), Items.text(item, Key.SORT)),
                Items.text(item, CONTACT),
                find(item, AT_CAP).map(AttributeValue::bool).orElse(false),
                find(item, REVISION).map(RollItem::number).orElse(0L),
                find(item, REQUESTS)
                        .map(AttributeValue::m)
                        .map(RollItem::requests)
                        .orElse(List.of()),
                find(item, MARK).map(AttributeValue::m).map(RollItem::mark),
                find(item, HOLD).map(hold -> RollEntry.Hold.valueOf(hold.s())).orElse(RollEntry.Hold.NONE),
                find(item, COMPLAINED).map(AttributeValue::bool).orElse(false),
                find(item, RESIDENCE).map(unit -> new Kato(unit.s())));
    }

    /** Requests as they lie in an item. */
    static AttributeValue requests(List<RollEntry.CodeRequest> requests) {
        Map<String, AttributeValue> byId = new HashMap<>();
        requests.forEach(request -> byId.put(
                request.id(),
                AttributeValue.fromM(Map.of(
                        TRIES, Items.number(request.tries()),
                        UNTIL, Items.number(request.until().toEpochMilli())))));
        return AttributeValue.fromM(byId);
    }

    /** A mark as it lies in an item. */
    static AttributeValue mark(Mark mark) {
        Map<String, AttributeValue> members = new HashMap<>();
        members.put(CHANNEL, AttributeValue.fromS(mark.channel().name()));
        mark.blinded().ifPresent(blinded -> members.put(BLINDED, AttributeValue.fromS(blinded.hex())));
        mark.station().ifPresent(station -> members.put(STATION, AttributeValue.fromS(station)));
        members.put(DAY, AttributeValue.fromS(mark.day().toString()));
        return AttributeValue.fromM(members);
    }

    private static EntryKey entryKey(String partition, String person) {
        String[] parts = partition.split("#", -1);
        PollId poll = PollId.parse(parts[0]).orElseThrow(() -> new IllegalStateException("not a roll's partition"));
        return new EntryKey(poll, Integer.parseInt(parts[1]), new Kato(parts[2]), person);
    }

    private static List<RollEntry.CodeRequest> requests(Map<String, AttributeValue> byId) {
        return byId.entrySet().stream()
                .map(request -> new RollEntry.CodeRequest(
                        request.getKey(),
                        (int) number(there(request.getValue().m(), TRIES)),
                        Instant.ofEpochMilli(number(there(request.getValue().m(), UNTIL)))))
                .sorted(Comparator.comparing(RollEntry.CodeRequest::until).thenComparing(RollEntry.CodeRequest::id))
                .toList();
    }

    private static Mark mark(Map<String, AttributeValue> members) {
        return new Mark(
                Mark.Channel.valueOf(there(members, CHANNEL).s()),
                find(members, BLINDED).map(AttributeValue::s).map(Digest::new),
                find(members, STATION).map(AttributeValue::s),
                LocalDate.parse(there(members, DAY).s()));
    }

    private static AttributeValue there(Map<String, AttributeValue> members, String name) {
        return find(members, name).orElseThrow(() -> new IllegalStateException("an entry has no " + name));
    }

    private static Optional<AttributeValue> find(Map<String, AttributeValue> members, String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static long number(AttributeValue value) {
        return Long.parseLong(value.n());
    }
}
