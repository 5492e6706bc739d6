package kz.uzdik.aws;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.keeping.Matter;
import kz.uzdik.domain.keeping.Remains;
import kz.uzdik.domain.keeping.Remnant;
import kz.uzdik.domain.territory.Area;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * What lies beside a dossier in the table and in the private bucket. A file that is deleted leaves a version behind, which
 * the bucket's own rule removes for good some weeks later.
 */
public final class StoredRemains implements Remains {
    private static final String CANDIDACY = "candidacy";

    private final ContestTable table;
    private final S3Client s3;
    private final String bucket;
    private final Commissions commissions;

    /**
     * Over these stores.
     *
     * @param bucket the dossiers' files
     */
    public StoredRemains(ContestTable table, S3Client s3, String bucket, Commissions commissions) {
        this.table = table;
        this.s3 = s3;
        this.bucket = bucket;
        this.commissions = commissions;
    }

    // A claim's key is a digest of a short number, which a name must not give away.
    @Override
    public List<Remnant> of(Dossier dossier, Matter matter) {
        Stream<Remnant> files = matter == Matter.FILES ? files(dossier.id()).map(Remnant::of) : Stream.empty();
        Stream<Remnant> items = matter == Matter.IDENTITY
                ? items(dossier, matter).map(_ -> Remnant.of(CANDIDACY))
                : items(dossier, matter).map(StoredRemains::remnant);
        return Stream.concat(files, items)
                .sorted(Comparator.comparing(Remnant::name))
                .toList();
    }

    private static Remnant remnant(Map<String, AttributeValue> item) {
        Key key = key(item);
        return new Remnant(key.partition() + " " + key.sort(), chain(key, item));
    }

    // What is no aggregate, and what no fact is about, has no chain.
    private static Optional<ChainEnd> chain(Key key, Map<String, AttributeValue> item) {
        Optional<AuditEntry.Head> head = Optional.of(item)
                .filter(there -> there.containsKey(Items.AUDIT_NUMBER))
                .map(Items::head)
                .filter(end -> end.number() > 0);
        return head.flatMap(end -> Stream.of(Subject.FORM, Subject.PREPARATION, Subject.OBJECTION)
                .filter(subject -> key.partition().startsWith(subject + "#"))
                .map(subject -> new ChainEnd(subject, id(subject, key), end))
                .findFirst());
    }

    private static String id(Subject subject, Key key) {
        return subject == Subject.PREPARATION
                ? key.sort()
                : key.partition().substring(subject.name().length() + 1) + "#" + key.sort();
    }

    // A file's key is written once: what lies there is what was read there.
    @Override
    public void remove(Dossier dossier, Matter matter, List<ChainEnd> recorded) {
        if (matter == Matter.FILES) {
            files(dossier.id())
                    .forEach(key ->
                            s3.deleteObject(delete -> delete.bucket(bucket).key(key)));
        }
        items(dossier, matter).forEach(item -> remove(item, recorded));
    }

    private void remove(Map<String, AttributeValue> item, List<ChainEnd> recorded) {
        Key key = key(item);
        if (chain(key, item).filter(end -> !recorded.contains(end)).isPresent()) {
            throw new IllegalStateException("the record of erasing does not name what lies in " + key.partition());
        }
        var delete = DeleteItemRequest.builder().tableName(table.name()).key(key.attributes());
        // An attempt at a file is no aggregate and has no version; it holds nothing but the marks of those who tried.
        if (item.containsKey(Items.VERSION)) {
            delete.conditionExpression("attribute_not_exists(#pk) OR #version = :version")
                    .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#version", Items.VERSION))
                    .expressionAttributeValues(Map.of(":version", Items.number(Items.version(item))));
        }
        try {
            table.client().deleteItem(delete.build());
        } catch (ConditionalCheckFailedException changed) {
            throw new IllegalStateException("something has changed while it was erased", changed);
        }
    }

    private Stream<String> files(DossierId dossier) {
        return s3
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix("dossiers/" + dossier + "/"))
                .contents()
                .stream()
                .map(S3Object::key)
                .toList()
                .stream();
    }

    private Stream<Map<String, AttributeValue>> items(Dossier dossier, Matter matter) {
        DossierId id = dossier.id();
        return switch (matter) {
            case FILES -> Stream.of(Key.parts(id), Key.attempts(id)).flatMap(this::all);
            case FORMS -> all(Key.forms(id));
            case WORDS -> Stream.concat(table.get(Key.of(Subject.PREPARATION, id.toString())).stream(), objections(id));
            case IDENTITY -> claim(dossier);
        };
    }

    private Stream<Map<String, AttributeValue>> all(String partition) {
        return table.all(partition).stream();
    }

    private Stream<Map<String, AttributeValue>> objections(DossierId id) {
        return commissions.of(id.edition()).stream()
                .map(Commission::id)
                .filter(commission ->
                        commission.area().equals(id.area()) || commission.area().equals(Area.REPUBLIC))
                .flatMap(commission -> all(Key.objections(commission)))
                .filter(item -> key(item).sort().endsWith("#" + id));
    }

    // Where another dossier stands for the akim by now, the claim is that one's.
    private Stream<Map<String, AttributeValue>> claim(Dossier dossier) {
        Optional<Key> key = dossier.applicant() instanceof Akim akim
                ? Optional.of(Key.of(Subject.CANDIDACY, Claim.key(dossier.id().edition(), akim.iin())))
                : Optional.empty();
        return key.flatMap(table::get).stream()
                .filter(item -> Items.text(item, "dossier").equals(dossier.id().toString()));
    }

    private static Key key(Map<String, AttributeValue> item) {
        return new Key(Items.text(item, Key.PARTITION), Items.text(item, Key.SORT));
    }
}
