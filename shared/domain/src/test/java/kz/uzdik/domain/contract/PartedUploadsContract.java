package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.memory.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of files in parts keeps. */
public abstract class PartedUploadsContract implements PortsUnderTest {
    private Ports ports;

    @BeforeEach
    final void emptyStore() {
        ports = ports(new SettableClock(Instant.parse("2026-11-02T10:00:00Z")));
    }

    private Commit commit(PartedUpload next) {
        return ports.partedUploads().commit(Change.of(next, next.version() - 1), Samples.ACTOR, Samples.AT);
    }

    @Test
    void each_version_takes_the_place_of_the_one_it_was_decided_on() {
        for (int version = 1; version <= 3; version++) {
            PartedUpload next = DossierSamples.parted(DossierSamples.id(1), 1, version);
            assertThat(commit(next)).isEqualTo(Commit.STORED);
            assertThat(ports.partedUploads().find(next.key())).contains(next);
        }
    }

    @Test
    void what_was_decided_on_another_version_is_not_stored() {
        commit(DossierSamples.parted(DossierSamples.id(1), 1, 1));
        PartedUpload second = DossierSamples.parted(DossierSamples.id(1), 1, 2);
        commit(second);
        assertThat(commit(DossierSamples.parted(DossierSamples.id(1), 1, 1))).isEqualTo(Commit.CONFLICT);
        assertThat(commit(DossierSamples.parted(DossierSamples.id(1), 1, 2))).isEqualTo(Commit.CONFLICT);
        assertThat(commit(DossierSamples.parted(DossierSamples.id(1), 1, 4))).isEqualTo(Commit.CONFLICT);
        assertThat(ports.partedUploads().find(second.key())).contains(second);
    }

    @Test
    void the_same_upload_of_another_dossier_is_another_one() {
        PartedUpload one = DossierSamples.parted(DossierSamples.id(1), 1, 1);
        commit(one);
        ObjectKey elsewhere = new ObjectKey(DossierSamples.id(2), one.key().upload());
        assertThat(ports.partedUploads().find(elsewhere)).isEmpty();
        assertThat(ports.partedUploads().find(new ObjectKey(DossierSamples.id(1), DossierSamples.upload(2))))
                .isEmpty();
    }
}
