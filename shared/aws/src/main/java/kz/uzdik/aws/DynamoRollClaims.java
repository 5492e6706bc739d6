package kz.uzdik.aws;

import static kz.uzdik.aws.DynamoRolls.SHARDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollClaims;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Claims beside the rolls' entries, in the same table: {@code <poll>#<roll>#people#<shard>} holds each person's row and
 * district, {@code <poll>#<roll>#contacts#<shard>} holds for each contact the set of those it serves. The shard is the
 * first digit of the hash, which is the sort key.
 */
public final class DynamoRollClaims implements RollClaims {
    private static final String PEOPLE = "people";
    private static final String CONTACTS = "contacts";
    private static final String ROW = "n";
    private static final String DISTRICT = "d";
    private static final String GIVEN_UP = "v";
    private static final String SERVED = "e";

    private final RollTable table;

    public DynamoRollClaims(RollTable table) {
        this.table = table;
    }

    @Override
    public Map<String, Long> claim(PollId poll, int roll, List<Person> people) {
        List<Long> holders = Parallel.each(people, person -> claim(poll, roll, person));
        Map<String, Long> rows = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            rows.put(people.get(i).person(), holders.get(i));
        }
        return rows;
    }

    private long claim(PollId poll, int roll, Person person) {
        Map<String, AttributeValue> item =
                new HashMap<>(key(poll, roll, PEOPLE, person.person()).attributes());
        item.put(ROW, Items.number(person.row()));
        item.put(DISTRICT, AttributeValue.fromS(person.district().code()));
        try {
            table.client()
                    .putItem(put -> put.tableName(table.name())
                            .item(item)
                            .conditionExpression("attribute_not_exists(" + Key.PARTITION + ")")
                            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return person.row();
        } catch (ConditionalCheckFailedException taken) {
            return row(taken.item());
        }
    }

    @Override
    public void giveUp(PollId poll, int roll, Collection<Person> people) {
        Parallel.each(
                List.copyOf(people),
                person -> table.client()
                        .updateItem(update -> update.tableName(table.name())
                                .key(key(poll, roll, PEOPLE, person.person()).attributes())
                                .updateExpression("SET #v = :yes")
                                .expressionAttributeNames(Map.of("#v", GIVEN_UP))
                                .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))));
    }

    @Override
    public Set<String> present(PollId poll, Collection<Integer> rolls, Collection<String> people) {
        Set<String> found = new HashSet<>();
        each(poll, rolls, PEOPLE, people, item -> {
            if (!item.containsKey(GIVEN_UP)) {
                found.add(Items.text(item, Key.SORT));
            }
        });
        return found;
    }

    @Override
    public List<Seated> seat(PollId poll, int roll, List<Seat> seats, Map<String, Integer> most) {
        Map<String, List<Integer>> byContact = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            byContact
                    .computeIfAbsent(seats.get(i).contact(), _ -> new ArrayList<>())
                    .add(i);
        }
        // Those of one contact one after the other: who comes first, has the seat.
        List<List<Seated>> seated = Parallel.each(
                List.copyOf(byContact.values()),
                places -> places.stream()
                        .map(place -> seat(
                                poll,
                                roll,
                                seats.get(place),
                                most.getOrDefault(seats.get(place).contact(), 0)))
                        .toList());
        Map<Integer, Seated> byPlace = new HashMap<>();
        int group = 0;
        for (List<Integer> places : byContact.values()) {
            for (int i = 0; i < places.size(); i++) {
                byPlace.put(places.get(i), seated.get(group).get(i));
            }
            group++;
        }
        List<Seated> inOrder = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            inOrder.add(Optional.ofNullable(byPlace.get(i)).orElseThrow());
        }
        return inOrder;
    }

    private Seated seat(PollId poll, int roll, Seat seat, int most) {
        String who = served(seat.entry());
        UpdateItemRequest update = UpdateItemRequest.builder()
                .tableName(table.name())
                .key(key(poll, roll, CONTACTS, seat.contact()).attributes())
                .conditionExpression("attribute_not_exists(#e) OR contains(#e, :who) OR size(#e) < :most")
                .updateExpression("ADD #e :seat")
                .expressionAttributeNames(Map.of("#e", SERVED))
                .expressionAttributeValues(Map.of(
                        ":who", AttributeValue.fromS(who),
                        ":seat", AttributeValue.fromSs(List.of(who)),
                        ":most", Items.number(most)))
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        try {
            return new Seated(
                    true, entries(poll, roll, table.client().updateItem(update).attributes()));
        } catch (ConditionalCheckFailedException full) {
            return new Seated(false, entries(poll, roll, full.item()));
        }
    }

    @Override
    public Map<String, List<EntryKey>> served(PollId poll, Collection<Integer> rolls, Collection<String> contacts) {
        Map<String, List<EntryKey>> found = new HashMap<>();
        each(
                poll,
                rolls,
                CONTACTS,
                contacts,
                item -> found.computeIfAbsent(Items.text(item, Key.SORT), _ -> new ArrayList<>())
                        .addAll(entries(poll, roll(item), item)));
        return found;
    }

    @Override
    public Stream<Person> people(PollId poll, int roll) {
        return all(poll, roll, PEOPLE)
                .filter(item -> !item.containsKey(GIVEN_UP))
                .map(DynamoRollClaims::person);
    }

    /** Everybody who was claimed, those given up too. */
    Stream<Person> claimed(PollId poll, int roll) {
        return all(poll, roll, PEOPLE).map(DynamoRollClaims::person);
    }

    /** Where a person's claim lies. */
    static Key person(PollId poll, int roll, String person) {
        return key(poll, roll, PEOPLE, person);
    }

    /** Where what the contacts serve lies. */
    Stream<Key> contactKeys(PollId poll, int roll) {
        return all(poll, roll, CONTACTS).map(item -> key(poll, roll, CONTACTS, Items.text(item, Key.SORT)));
    }

    private static Person person(Map<String, AttributeValue> item) {
        return new Person(Items.text(item, Key.SORT), new Kato(Items.text(item, DISTRICT)), row(item));
    }

    @Override
    public Stream<Integer> contacts(PollId poll, int roll) {
        return all(poll, roll, CONTACTS).map(item -> entries(poll, roll, item).size());
    }

    private Stream<Map<String, AttributeValue>> all(PollId poll, int roll, String kind) {
        return SHARDS.stream()
                .flatMap(shard -> table.items(QueryRequest.builder()
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                        .expressionAttributeValues(
                                Map.of(":pk", AttributeValue.fromS(partition(poll, roll, kind, shard))))));
    }

    private void each(
            PollId poll,
            Collection<Integer> rolls,
            String kind,
            Collection<String> hashes,
            java.util.function.Consumer<Map<String, AttributeValue>> found) {
        List<Key> keys = rolls.stream()
                .flatMap(roll -> hashes.stream().map(hash -> key(poll, roll, kind, hash)))
                .toList();
        if (!keys.isEmpty()) {
            new BatchRead(table.client(), table.name()).each(keys, found);
        }
    }

    private static Key key(PollId poll, int roll, String kind, String hash) {
        return new Key(partition(poll, roll, kind, hash.substring(0, 1)), hash);
    }

    private static String partition(PollId poll, int roll, String kind, String shard) {
        return poll + "#" + roll + "#" + kind + "#" + shard;
    }

    private static int roll(Map<String, AttributeValue> item) {
        return Integer.parseInt(Items.text(item, Key.PARTITION).split("#", -1)[1]);
    }

    private static long row(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(ROW))
                .map(row -> Long.parseLong(row.n()))
                .orElseThrow(() -> new IllegalStateException("a claim has no row"));
    }

    private static String served(EntryKey entry) {
        return entry.district() + "#" + entry.person();
    }

    private static List<EntryKey> entries(PollId poll, int roll, Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(SERVED)).map(AttributeValue::ss).orElse(List.of()).stream()
                .map(who -> who.split("#", -1))
                .map(who -> new EntryKey(poll, roll, new Kato(who[0]), who[1]))
                .toList();
    }
}
