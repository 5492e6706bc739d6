package kz.uzdik.aws;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.json.form.DossierForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Dossiers in the table: an area's lie in one partition, an account's are found by two sparse indexes, {@code byOwner}
 * and {@code byCandidate}.
 */
public final class DynamoDossiers implements Dossiers {
    private static final Kind<Dossier> KIND = new Kind<>(
            Subject.DOSSIER,
            DossierForm.FORM,
            dossier -> dossier.id().toString(),
            Dossier::version,
            dossier -> Optional.of(dossier.phase()),
            DynamoDossiers::indexed);

    private static final String AWAITING = "byPending";
    private static final String OWNER = "owner";
    private static final String CANDIDATE = "candidate";
    private static final String ID = "id";
    private static final String DOSSIER = "dossier";

    private final ContestTable table;
    private final DynamoCollection<Dossier> dossiers;

    public DynamoDossiers(ContestTable table) {
        this.table = table;
        dossiers = new DynamoCollection<>(table, KIND);
    }

    /** What the indexes find a dossier by; a candidate who owns it needs to be found once. */
    static Map<String, String> indexed(Dossier dossier) {
        Map<String, String> indexed = new HashMap<>();
        PersonId owner = dossier.filing().owner();
        indexed.put(ID, dossier.id().toString());
        indexed.put(OWNER, owner.value());
        dossier.filing()
                .candidate()
                .filter(candidate -> !candidate.equals(owner))
                .ifPresent(candidate -> indexed.put(CANDIDATE, candidate.value()));
        // Beside the errands that are pending, in partitions of its own: what waits for files, by when it ends.
        dossier.awaitedUntil().ifPresent(until -> {
            indexed.put(ErrandItem.PENDING, awaiting(Math.floorMod(dossier.id().hashCode(), ErrandItem.SHARDS)));
            indexed.put(ErrandItem.DUE, ErrandItem.instant(until).s());
        });
        return indexed;
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        return dossiers.find(id.toString());
    }

    @Override
    public List<Dossier> in(EditionId edition, Area area) {
        return dossiers.in(Key.dossiers(edition, area));
    }

    // The indexes may lag behind: they are asked only which dossiers there are, and these are read as they are now.
    @Override
    public List<Dossier> ownedBy(PersonId owner) {
        List<Key> keys = Stream.concat(indexed("byOwner", OWNER, owner), indexed("byCandidate", CANDIDATE, owner))
                .distinct()
                .toList();
        return dossiers.all(keys).stream()
                .filter(dossier -> dossier.filing().mayFile(owner))
                .sorted(Comparator.comparing(dossier -> dossier.id().toString()))
                .toList();
    }

    private Stream<Key> indexed(String index, String name, PersonId person) {
        return table.indexed(index, name, person.value())
                .map(item -> Key.of(Fact.Subject.DOSSIER, Items.text(item, ID)));
    }

    @Override
    public List<DossierId> overdue(Instant before, int most) {
        return IntStream.range(0, ErrandItem.SHARDS)
                .boxed()
                .flatMap(shard -> overdue(shard, before, most))
                .sorted(Comparator.comparing((Map<String, AttributeValue> item) -> Items.text(item, ErrandItem.DUE))
                        .thenComparing(item -> Items.text(item, Key.SORT)))
                .limit(most)
                .flatMap(item -> DossierId.parse(Items.text(item, Key.SORT)).stream())
                .toList();
    }

    private Stream<Map<String, AttributeValue>> overdue(int shard, Instant before, int most) {
        return table.items(QueryRequest.builder()
                        .indexName(AWAITING)
                        .keyConditionExpression("#pending = :shard AND #until < :before")
                        .expressionAttributeNames(Map.of("#pending", ErrandItem.PENDING, "#until", ErrandItem.DUE))
                        .expressionAttributeValues(Map.of(
                                ":shard", AttributeValue.fromS(awaiting(shard)),
                                ":before", ErrandItem.instant(before)))
                        .limit(most))
                .limit(most);
    }

    private static String awaiting(int shard) {
        return "files-" + shard;
    }

    @Override
    public Claim claim(String key, DossierId dossier, long over, Optional<Guard> condition) {
        Key at = Key.of(Fact.Subject.CANDIDACY, key);
        Map<String, AttributeValue> item = new HashMap<>(at.attributes());
        item.put(Items.TYPE, AttributeValue.fromS("candidacy"));
        item.put(DOSSIER, AttributeValue.fromS(dossier.toString()));
        item.put(Items.VERSION, Items.number(over + 1));
        boolean stored = table.patience().with(() -> {
            Transaction transaction = table.transaction().replace(item, over);
            condition.ifPresent(transaction::check);
            return transaction.run(table.client()).isEmpty();
        });
        return stored
                ? new Claim(key, dossier, over + 1)
                : claim(key, table.get(at).orElseThrow(() -> new IllegalStateException("no claim to give way to")));
    }

    @Override
    public Optional<Claim> claimed(String key) {
        return table.get(Key.of(Fact.Subject.CANDIDACY, key)).map(item -> claim(key, item));
    }

    private static Claim claim(String key, Map<String, AttributeValue> item) {
        DossierId there = DossierId.parse(Items.text(item, DOSSIER))
                .orElseThrow(() -> new IllegalStateException("a claim of no dossier"));
        return new Claim(key, there, Items.version(item));
    }

    @Override
    public Change.Commit commit(Change<Dossier> change, Actor actor, Instant at) {
        return dossiers.commit(change, actor, at);
    }
}
