package kz.uzdik.local.soak.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.NoticeSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Arrival;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.json.Digest;
import kz.uzdik.json.form.AuditEntryForm;
import kz.uzdik.json.form.CommissionForm;
import kz.uzdik.json.form.DeliveryForm;
import kz.uzdik.json.form.DossierForm;
import kz.uzdik.json.form.EditionForm;
import kz.uzdik.json.form.ErrandForm;
import kz.uzdik.json.form.PublicationForm;
import kz.uzdik.json.form.ScoreSheetForm;
import kz.uzdik.json.form.SittingForm;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A small house in which nothing is wrong, for a test to damage. */
final class AHouse {
    static final String SITTING = JurySamples.sitting(1).toString();
    static final String DOSSIER = DossierSamples.id(1).toString();
    static final String FILE = "dossiers/" + DOSSIER + "/" + "a".repeat(32);
    static final String POLL = Samples.EDITION + ".residents";
    static final String DISTRICT = "316030000";
    static final String CREDENTIAL = "c".repeat(64);
    static final String MANIFEST = "editions/" + Samples.EDITION + "/1/manifest.json";
    static final String RESULTS = "editions/" + Samples.EDITION + "/1/results.json";
    static final String LEDGER = "polls/" + POLL + "/ledgers/" + DISTRICT + ".jsonl";
    static final String PAPER = "protocols/" + SITTING + "/kk.pdf";
    static final String RULES = "definitions/" + Samples.DIGEST + ".json";
    static final String ERRAND = "ERRAND#e1 ERRAND";
    static final byte[] CONTENT = "file".getBytes(StandardCharsets.UTF_8);
    static final byte[] BALLOT = new byte[500];

    final Map<String, Map<String, AttributeValue>> contest = new TreeMap<>();
    final Map<String, Map<String, AttributeValue>> roll = new TreeMap<>();
    final Map<String, Map<String, AttributeValue>> box = new TreeMap<>();
    final Map<String, byte[]> dossiers = new TreeMap<>();
    final List<String> unfinished = new ArrayList<>();
    final Map<String, byte[]> definitions = new TreeMap<>();
    final Map<String, byte[]> papers = new TreeMap<>();
    final Map<String, byte[]> open = new TreeMap<>();
    final List<DeliveryMark> letters = new ArrayList<>();
    final Map<String, Integer> given = new TreeMap<>();

    AHouse() {
        aggregate(
                Subject.EDITION,
                Samples.EDITION.value(),
                "EDITION#" + Samples.EDITION,
                "STATE",
                EditionForm.FORM.text(Samples.edition(Samples.EDITION, 1)));
        definitions.put(RULES, CONTENT);
        var commission = JurySamples.commission(JurySamples.sitting(1).commission(), 1);
        aggregate(
                Subject.COMMISSION,
                commission.id().toString(),
                "COMMISSION#" + Samples.EDITION,
                commission.id().toString(),
                CommissionForm.FORM.text(commission));
        dossier();
        var sitting = JurySamples.sitting(JurySamples.sitting(1), Phase.SIGNED, 1);
        aggregate(Subject.SITTING, SITTING, "SITTING#" + commission.id(), SITTING, SittingForm.FORM.text(sitting));
        at("SITTING#").put("phase", text("SIGNED"));
        List.of("kk", "ru", "en")
                .forEach(language -> papers.put("protocols/" + SITTING + "/" + language + ".pdf", CONTENT));
        var sheet = JurySamples.sheet(JurySamples.sitting(1), 3, 1);
        aggregate(
                Subject.SHEET,
                sheet.id(),
                "SHEET#" + SITTING,
                sheet.id().split("#", 2)[1],
                ScoreSheetForm.FORM.text(sheet));
        publication();
        errand();
        ballot();
    }

    private void dossier() {
        var upload = new Upload(
                new UploadId("a".repeat(32)),
                new DocumentKind("essay"),
                "essay.pdf",
                DocumentFormat.PDF,
                CONTENT.length,
                new FileIdentity.Whole(Digest.sha256Hex(CONTENT)),
                Optional.of(new Arrival(Samples.AT, Digest.sha256Hex(CONTENT), Optional.empty())),
                Optional.of(new Inspection.Pages(DocumentFormat.PDF, OptionalInt.of(3))),
                List.of(),
                Scan.AWAITED);
        Dossier plain = DossierSamples.dossier(1, 1);
        var dossier = new Dossier(
                plain.id(),
                plain.applicant(),
                plain.filing(),
                List.of(upload),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        aggregate(
                Subject.DOSSIER,
                DOSSIER,
                "DOSSIER#" + plain.id().edition() + "." + plain.id().area(),
                DOSSIER,
                DossierForm.FORM.text(dossier));
        dossiers.put(FILE, CONTENT);
        String key = Claim.key(plain.id().edition(), ((Akim) plain.applicant()).iin());
        put(contest, "CANDIDACY#" + key, "STATE", Map.of("dossier", text(DOSSIER)));
    }

    private void publication() {
        open.put(RESULTS, CONTENT);
        open.put(MANIFEST, "manifest".getBytes(StandardCharsets.UTF_8));
        var publication = new Publication(
                Samples.EDITION,
                1,
                new Published.Results(),
                Samples.AT,
                Optional.empty(),
                Optional.of(Digest.sha256Hex(open.get(MANIFEST))),
                List.of(new PublishedFile("results.json", CONTENT.length, Digest.sha256Hex(CONTENT))),
                List.of(),
                List.of(),
                1);
        aggregate(
                Subject.PUBLICATION,
                publication.id(),
                "PUBLICATION#" + Samples.EDITION,
                "0000000001",
                PublicationForm.FORM.text(publication));
    }

    private void errand() {
        var errand = new Errand("e1", new Errand.Task.Rank(SITTING, 1), Map.of(), Samples.AT);
        put(
                contest,
                "ERRAND#e1",
                "ERRAND",
                Map.of("type", text("errand"), "kind", text("ranking"), "state", text(ErrandForm.FORM.text(errand))));
    }

    /** Puts an entry of the list of deliveries about an errand, which the Agency sees. */
    Delivery listed(String errand) {
        Delivery delivery = delivery(errand);
        aggregate(
                Subject.DELIVERY,
                delivery.id().value(),
                "DELIVERY#" + delivery.id(),
                "STATE",
                DeliveryForm.FORM.text(delivery));
        at("DELIVERY#").put("troubled", text(Samples.EDITION.value()));
        return delivery;
    }

    /** Lets a letter of this delivery leave. */
    void left(Delivery delivery, int round) {
        letters.add(new DeliveryMark(delivery.id(), round, "a".repeat(64)));
    }

    /** An entry about an errand, which was tried once and given up. */
    static Delivery delivery(String errand) {
        Delivery sample = NoticeSamples.delivery(Samples.EDITION, 1, Delivery.State.GIVEN_UP, 1);
        return new Delivery(
                sample.id(),
                sample.edition(),
                errand,
                sample.task(),
                sample.round(),
                sample.state(),
                sample.trouble(),
                sample.since(),
                1);
    }

    private void ballot() {
        put(
                box,
                POLL + "#" + DISTRICT + "#c",
                CREDENTIAL,
                Map.of("b", AttributeValue.fromB(SdkBytes.fromByteArray(BALLOT))));
        entry("1".repeat(64), "9".repeat(64));
        open.put(LEDGER, "{}\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Puts an entry of the roll to whom a credential was given for this blinded message. */
    void entry(String person, String blinded) {
        put(
                roll,
                POLL + "#1#" + DISTRICT + "#" + person.charAt(0),
                person,
                Map.of("m", AttributeValue.fromM(Map.of("ch", text("ONLINE"), "b", text(blinded)))));
    }

    /** Puts an aggregate with a trail of one entry. */
    void aggregate(Subject subject, String id, String partition, String sort, String state) {
        var entry = new AuditEntry(
                subject, id, 1, "something-happened", Map.of(), "somebody", Instant.EPOCH, "", "0".repeat(32));
        put(
                contest,
                partition,
                sort,
                Map.of(
                        "type", text(subject.name().toLowerCase(Locale.ROOT)),
                        "state", text(state),
                        "version", AttributeValue.fromN("1"),
                        "auditNumber", AttributeValue.fromN("1"),
                        "auditDigest", text(entry.digest())));
        put(
                contest,
                "AUDIT#" + subject + "#" + id,
                "0000000001",
                Map.of("type", text("audit"), "state", text(AuditEntryForm.FORM.text(entry))));
    }

    static void put(
            Map<String, Map<String, AttributeValue>> table,
            String partition,
            String sort,
            Map<String, AttributeValue> rest) {
        Map<String, AttributeValue> item = new HashMap<>(rest);
        item.put("pk", text(partition));
        item.put("sk", text(sort));
        table.put(partition + " " + sort, item);
    }

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    /** The one item of the contest's table whose place begins so. */
    Map<String, AttributeValue> at(String place) {
        return Objects.requireNonNull(contest.get(placeOf(place)));
    }

    /** The text under a name in that item. */
    String said(String place, String name) {
        return Objects.requireNonNull(at(place).get(name)).s();
    }

    String placeOf(String beginning) {
        return contest.keySet().stream()
                .filter(place -> place.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    Stores stores() {
        return new Stores(
                items(contest),
                items(roll),
                items(box),
                folder(dossiers, unfinished),
                folder(definitions, List.of()),
                folder(papers, List.of()),
                folder(open, List.of()),
                letters,
                given);
    }

    private static List<Item> items(Map<String, Map<String, AttributeValue>> table) {
        return table.values().stream().map(Item::new).toList();
    }

    private static Folder folder(Map<String, byte[]> files, List<String> unfinished) {
        return new Folder() {
            @Override
            public List<String> keys() {
                return List.copyOf(files.keySet());
            }

            @Override
            public Optional<byte[]> read(String key) {
                return Optional.ofNullable(files.get(key));
            }

            @Override
            public List<String> unfinished() {
                return List.copyOf(unfinished);
            }
        };
    }
}
