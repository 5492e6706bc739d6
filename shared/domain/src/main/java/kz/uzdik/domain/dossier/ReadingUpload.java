package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.people.Actor;

/** The owner reads how far a file has come, on whatever device they go on with it. */
public final class ReadingUpload {
    private final Dossiers dossiers;
    private final Documents documents;
    private final PartedUploads parted;

    public ReadingUpload(Dossiers dossiers, Documents documents, PartedUploads parted) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.parted = parted;
    }

    /** How far a file has come. */
    public enum Stage {
        PLANNED,
        /** It is there as declared. */
        ARRIVED,
        /** What is there is not the declared file, and never counts. */
        DIFFERS,
        JUDGED
    }

    /**
     * A file's state.
     *
     * @param there the parts that lie in the store as declared; none of a file in one piece, nor of one that is joined
     * @param missing the numbers of the parts that are still to be sent
     */
    public record State(Upload upload, Stage stage, List<Part> there, List<Integer> missing) {
        public State {
            there = List.copyOf(there);
            missing = List.copyOf(missing);
        }
    }

    public Outcome<State> read(DossierId id, UploadId upload, Actor actor, Instant at) {
        return OwnUpload.with(dossiers.find(id), upload, actor, own -> Outcome.done(state(own, at)));
    }

    private State state(OwnUpload own, Instant at) {
        Stage stage = stage(own, at);
        if (stage != Stage.PLANNED || !(own.upload().identity() instanceof FileIdentity.Parted parts)) {
            return new State(own.upload(), stage, List.of(), List.of());
        }
        Optional<PartsThere> there = parted.find(own.key())
                .flatMap(begun -> documents
                        .parts(own.key(), begun.storeId())
                        .map(stored -> new PartsThere(own.upload(), begun, stored)));
        return new State(
                own.upload(),
                stage,
                there.map(ReadingUpload::declared).orElse(List.of()),
                there.map(PartsThere::missing)
                        .orElseGet(() -> parts.numbers(own.upload().bytes())));
    }

    private Stage stage(OwnUpload own, Instant at) {
        if (own.upload().isJudged()) {
            return Stage.JUDGED;
        }
        if (own.upload().hasArrived()) {
            return Stage.ARRIVED;
        }
        return switch (new LyingThere(documents, parted).look(own.key(), own.upload(), at)) {
            case LyingThere.Found.Nothing() -> Stage.PLANNED;
            case LyingThere.Found.Another() -> Stage.DIFFERS;
            case LyingThere.Found.Declared _ -> Stage.ARRIVED;
        };
    }

    private static List<Part> declared(PartsThere there) {
        return there.parts().stream()
                .map(part -> new Part(part.number(), part.bytes(), there.digest(part)))
                .toList();
    }
}
