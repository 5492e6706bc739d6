package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.contract.FormSamples;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierFact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.keeping.ErasingPersonalData;
import kz.uzdik.domain.keeping.Matter;
import kz.uzdik.domain.keeping.Remnant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What lies beside one dossier goes, and nothing of another's. */
class StoredRemainsTest {
    private final ContestTable table = LocalTables.empty(Clock.systemUTC());
    private final String bucket = LocalFiles.bucket();
    private final StoredRemains remains =
            new StoredRemains(table, LocalFiles.CLIENTS.s3(), bucket, new DynamoCommissions(table));
    private static final Fact SAVED = new DossierFact.FormSaved(DossierSamples.id(1), "application", "all", 1);

    private final Dossier one = DossierSamples.dossier(1, 1);
    private final Dossier other = DossierSamples.dossier(2, 1);

    private void file(DossierId dossier, char upload) {
        var key = new ObjectKey(dossier, new UploadId(String.valueOf(upload).repeat(32)));
        LocalFiles.CLIENTS
                .s3()
                .putObject(put -> put.bucket(bucket).key(key.toString()), RequestBody.fromString("a file"));
        new DynamoAttempts(table).begin(key);
    }

    private void remove(Dossier dossier, Matter matter) {
        List<ChainEnd> recorded = remains.of(dossier, matter).stream()
                .flatMap(remnant -> remnant.chain().stream())
                .toList();
        remains.remove(dossier, matter, recorded);
    }

    private String claim(Dossier dossier) {
        return Claim.key(dossier.id().edition(), ((Akim) dossier.applicant()).iin());
    }

    @Test
    void files_with_their_attempts_go_and_those_of_another_stay() {
        file(one.id(), 'a');
        file(one.id(), 'b');
        file(other.id(), 'a');
        assertThat(remains.of(one, Matter.FILES)).hasSize(4).isSortedAccordingTo(Comparator.comparing(Remnant::name));
        remove(one, Matter.FILES);
        remove(one, Matter.FILES);
        assertThat(remains.of(one, Matter.FILES)).isEmpty();
        assertThat(remains.of(other, Matter.FILES)).hasSize(2);
    }

    private List<ChainEnd> ends(Subject subject, String id) {
        return new DynamoAuditTrail(table)
                .head(subject, id).filter(head -> head.number() > 0).stream()
                        .map(head -> new ChainEnd(subject, id, head))
                        .toList();
    }

    @Test
    void forms_go_and_so_do_the_words_about_it() {
        for (DossierId id : List.of(one.id(), other.id())) {
            new DynamoFilledForms(table)
                    .commit(Change.of(FormSamples.form(id, 1, 1), 0, SAVED), Samples.ACTOR, Samples.AT);
            new DynamoPreparations(table)
                    .commit(Change.of(JurySamples.preparation(id, 1), 0, SAVED), Samples.ACTOR, Samples.AT);
        }
        assertThat(remains.of(one, Matter.FORMS))
                .flatExtracting(remnant -> remnant.chain().stream().toList())
                .isEqualTo(ends(Subject.FORM, FormSamples.form(one.id(), 1, 1).id()));
        assertThat(remains.of(one, Matter.WORDS))
                .flatExtracting(remnant -> remnant.chain().stream().toList())
                .isEqualTo(ends(Subject.PREPARATION, one.id().toString()));
        for (Matter matter : List.of(Matter.FORMS, Matter.WORDS)) {
            assertThat(remains.of(one, matter)).hasSize(1);
            remove(one, matter);
            assertThat(remains.of(one, matter)).isEmpty();
            assertThat(remains.of(other, matter)).hasSize(1);
        }
    }

    @Test
    void a_claim_goes_without_its_key_being_told_unless_another_dossier_has_it_by_now() {
        var dossiers = new DynamoDossiers(table);
        dossiers.claim(claim(one), one.id(), 0, Optional.empty());
        assertThat(remains.of(one, Matter.IDENTITY)).containsExactly(Remnant.of("candidacy"));
        remove(one, Matter.IDENTITY);
        assertThat(remains.of(one, Matter.IDENTITY)).isEmpty();
        dossiers.claim(claim(one), other.id(), 0, Optional.empty());
        assertThat(remains.of(one, Matter.IDENTITY)).isEmpty();
    }

    @Test
    void no_address_for_a_file_lives_until_the_files_are_removed_for_the_second_time() {
        assertThat(S3Documents.Validity.USUAL.upload().multipliedBy(2)).isLessThan(ErasingPersonalData.ADDRESSES_LIVE);
    }

    @Test
    void what_the_record_does_not_name_stays_and_is_told() {
        var forms = new DynamoFilledForms(table);
        forms.commit(Change.of(FormSamples.form(one.id(), 1, 1), 0, SAVED), Samples.ACTOR, Samples.AT);
        List<ChainEnd> recorded =
                ends(Subject.FORM, FormSamples.form(one.id(), 1, 1).id());
        forms.commit(Change.of(FormSamples.form(one.id(), 1, 2), 1, SAVED), Samples.ACTOR, Samples.AT);
        assertThatThrownBy(() -> remains.remove(one, Matter.FORMS, recorded)).isInstanceOf(IllegalStateException.class);
        assertThat(remains.of(one, Matter.FORMS)).hasSize(1);
    }

    @Test
    void what_changes_between_reading_and_deleting_stays() {
        var dossiers = new DynamoDossiers(table);
        dossiers.claim(claim(one), one.id(), 0, Optional.empty());
        // Another dossier takes the claim over just before it is deleted.
        var late = new ContestTable(
                beforeDeleting(() -> dossiers.claim(claim(one), other.id(), 1, Optional.empty())),
                table.name(),
                Clock.systemUTC());
        var slow = new StoredRemains(late, LocalFiles.CLIENTS.s3(), bucket, new DynamoCommissions(table));
        assertThatThrownBy(() -> slow.remove(one, Matter.IDENTITY, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(dossiers.claimed(claim(one)).orElseThrow().dossier()).isEqualTo(other.id());
    }

    private static DynamoDbClient beforeDeleting(Runnable act) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("deleteItem")) {
                        act.run();
                    }
                    try {
                        return method.invoke(LocalTables.CLIENT, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
