package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.EditionForm;

/** Editions in the table; the announced ones, and those that are not yet, are found by the index {@code byAnnounced}. */
public final class DynamoEditions implements Editions {
    private static final Kind<Edition> KIND = new Kind<>(
            Subject.EDITION,
            EditionForm.FORM,
            edition -> edition.id().value(),
            Edition::version,
            edition -> Optional.empty(),
            DynamoEditions::indexed);

    private static final String ANNOUNCED = "announced";
    private static final String PLANNED = "planned";
    private static final String ID = "id";

    private final ContestTable table;
    private final DynamoCollection<Edition> editions;

    public DynamoEditions(ContestTable table) {
        this.table = table;
        editions = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return editions.find(id.value());
    }

    /** What the index finds an edition by. There are few, so that they lie together. */
    static Map<String, String> indexed(Edition edition) {
        String now = edition.announcedAt().isPresent() ? ANNOUNCED : PLANNED;
        return Map.of(ANNOUNCED, now, ID, edition.id().value());
    }

    @Override
    public List<EditionId> announced() {
        return those(ANNOUNCED);
    }

    @Override
    public List<EditionId> planned() {
        return those(PLANNED);
    }

    private List<EditionId> those(String now) {
        return table.indexed("byAnnounced", ANNOUNCED, now)
                .map(item -> new EditionId(Items.text(item, ID)))
                .toList();
    }

    @Override
    public Change.Commit commit(Change<Edition> change, Actor actor, Instant at) {
        return editions.commit(change, actor, at);
    }
}
