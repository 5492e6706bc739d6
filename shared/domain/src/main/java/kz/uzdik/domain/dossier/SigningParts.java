package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.Documents.StoredPart;
import kz.uzdik.domain.people.Actor;

/**
 * The owner asks for addresses of some parts of a large file, each with its digest, as often as a line breaks or an
 * address expires. What lies there already is not signed again.
 */
public final class SigningParts {
    /** The most parts of one call. */
    public static final int MOST = 20;

    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final PartedUploads parted;
    private final IntakeWindow window;

    public SigningParts(
            Contests contests, Dossiers dossiers, Documents documents, PartedUploads parted, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        this.parted = parted;
        window = new IntakeWindow(progress);
    }

    /**
     * Addresses for parts.
     *
     * @param digests lower-case hex by the part's number, from 1
     * @return the addresses of those that are not there yet; none for those that are, with this very digest
     */
    public Outcome<SortedMap<Integer, SignedUpload>> sign(
            DossierId id, UploadId upload, SortedMap<Integer, String> digests, Actor actor, Instant at) {
        return Change.decideAgain(
                () -> OwnUpload.change(dossiers.find(id), upload, actor, own -> sign(own, digests, actor, at)));
    }

    private Outcome<SortedMap<Integer, SignedUpload>> sign(
            OwnUpload own, SortedMap<Integer, String> digests, Actor actor, Instant at) {
        if (!(own.upload().identity() instanceof FileIdentity.Parted parts)) {
            return Outcome.refused(Reason.of(DossierReason.UPLOAD_NOT_IN_PARTS, NONE));
        }
        List<Reason> against = new ArrayList<>(own.againstSending(contests, window, at));
        int count = parts.count(own.upload().bytes());
        digests.keySet().stream()
                .filter(number -> number < 1 || number > count)
                .forEach(number -> against.add(
                        Reason.of(DossierReason.PART_OUT_OF_RANGE, NONE, "part", "" + number, "most", "" + count)));
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        Optional<PartedUpload> begun = parted.find(own.key());
        Optional<List<StoredPart>> stored = begun.flatMap(there -> documents.parts(own.key(), there.storeId()));
        if (begun.isPresent()
                && stored.orElse(List.of()).isEmpty()
                && documents.stored(own.key()).isPresent()) {
            return Outcome.refused(own.arrived());
        }
        return begun.isPresent()
                ? more(own, new Store(begun.get(), stored), digests, actor, at)
                : begin(own, digests, actor, at);
    }

    private record Store(PartedUpload begun, Optional<List<StoredPart>> parts) {}

    // Two that begin at once begin twice in the store; who comes second ends their own and goes on with the other's.
    private Outcome<SortedMap<Integer, SignedUpload>> begin(
            OwnUpload own, SortedMap<Integer, String> digests, Actor actor, Instant at) {
        String storeId = documents.begin(own.key(), own.upload());
        var change = PartedUpload.begin(own.key(), storeId, digests);
        return commit(own, change, storeId, digests, actor, at);
    }

    private Outcome<SortedMap<Integer, SignedUpload>> more(
            OwnUpload own, Store store, SortedMap<Integer, String> digests, Actor actor, Instant at) {
        PartedUpload begun = store.begun();
        if (store.parts().isEmpty()) {
            String anew = documents.begin(own.key(), own.upload());
            commit(own, begun.beginAnew(anew), anew, new TreeMap<>(), actor, at);
            // Begun anew, by this one or by another meanwhile: what is signed is decided on that.
            return new Outcome.Conflict<>();
        }
        PartsThere there = new PartsThere(own.upload(), begun, store.parts().get());
        List<Reason> against = against(begun, there, digests);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        SortedMap<Integer, String> missing = new TreeMap<>(digests);
        missing.keySet().removeAll(there.numbers());
        if (missing.isEmpty()) {
            return Outcome.done(new TreeMap<>());
        }
        return parted.commit(begun.sign(missing).onlyWhile(own.dossier().stillKept()), actor, at)
                        == Change.Commit.STORED
                ? Outcome.done(signed(own, begun.storeId(), missing))
                : new Outcome.Conflict<>();
    }

    private static List<Reason> against(PartedUpload begun, PartsThere there, Map<Integer, String> digests) {
        List<Reason> against = new ArrayList<>();
        digests.forEach((number, digest) -> {
            if (there.numbers().contains(number)
                    && !digest.equals(begun.digests().get(number))) {
                against.add(Reason.of(DossierReason.PART_DIFFERS, NONE, "part", "" + number));
            }
        });
        int most = PartedUpload.mostSignings(there.count());
        if (begun.signings() + digests.size() > most) {
            against.add(Reason.of(DossierReason.TOO_MANY_SIGNINGS, NONE, "most", "" + most));
        }
        return against;
    }

    private Outcome<SortedMap<Integer, SignedUpload>> commit(
            OwnUpload own,
            Change<PartedUpload> change,
            String storeId,
            SortedMap<Integer, String> digests,
            Actor actor,
            Instant at) {
        if (parted.commit(change.onlyWhile(own.dossier().stillKept()), actor, at) == Change.Commit.STORED) {
            return Outcome.done(signed(own, storeId, digests));
        }
        documents.abandon(own.key(), storeId);
        return new Outcome.Conflict<>();
    }

    // Signed after it is stored, so that no part can come whose digest is not known.
    private SortedMap<Integer, SignedUpload> signed(OwnUpload own, String storeId, Map<Integer, String> digests) {
        var parts = (FileIdentity.Parted) own.upload().identity();
        SortedMap<Integer, SignedUpload> signed = new TreeMap<>();
        digests.forEach((number, digest) -> signed.put(
                number,
                documents.signPart(
                        own.key(),
                        storeId,
                        new Part(number, parts.length(number, own.upload().bytes()), digest))));
        return signed;
    }
}
