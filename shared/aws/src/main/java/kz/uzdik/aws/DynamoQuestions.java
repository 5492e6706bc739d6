package kz.uzdik.aws;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Asker;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.domain.work.Questions;
import kz.uzdik.json.work.QuestionForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The questions of residents in the table: a year of an office where they were raised in a partition, the open ones of an owner
 * by the index {@code byOwner}, and who raised each apart.
 */
public final class DynamoQuestions implements Questions {
    private static final Kind<Question> KIND = new Kind<>(
            Subject.QUESTION,
            QuestionForm.FORM,
            question -> question.id().toString(),
            Question::version,
            _ -> Optional.empty(),
            DynamoQuestions::indexed);

    private static final String OWNER = "owner";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String CONTACT = "contact";

    private final ContestTable table;
    private final DynamoCollection<Question> questions;

    public DynamoQuestions(ContestTable table) {
        this.table = table;
        questions = new DynamoCollection<>(table, KIND);
    }

    // An answered one leaves the index.
    private static Map<String, String> indexed(Question question) {
        Question.Turn now = question.now();
        return now.ended().isPresent()
                ? Map.of()
                : Map.of(OWNER, owned(now.owner()), ID, question.id().toString());
    }

    // Accounts own dossiers by the same index. Where one of them is called so nevertheless, its dossiers are no
    // questions.
    private static String owned(OfficeId office) {
        return "OFFICE#" + office;
    }

    @Override
    public Optional<Question> find(QuestionId id) {
        return questions.find(id.toString());
    }

    @Override
    public List<Question> raised(Collection<OfficeId> offices, Set<Integer> years) {
        return questions.in(offices.stream()
                .flatMap(office -> years.stream().map(year -> Key.questions(office, year)))
                .toList());
    }

    // The index may lag behind: it is asked only which questions there are, and these are read as they are now.
    @Override
    public List<Question> open(Collection<OfficeId> owners) {
        List<Key> keys = Parallel.each(List.copyOf(owners), this::indexed).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        return questions.all(keys).stream()
                .filter(question -> owners.stream().anyMatch(question::isOpenAt))
                .toList();
    }

    private List<Key> indexed(OfficeId owner) {
        return table.indexed("byOwner", OWNER, owned(owner))
                .flatMap(item -> QuestionId.parse(Items.text(item, ID)).stream())
                .map(id -> Key.of(Subject.QUESTION, id.toString()))
                .toList();
    }

    @Override
    public Change.Commit raise(Change<Question> change, Asker asker, Actor actor, Instant at) {
        Map<String, AttributeValue> item =
                new HashMap<>(Key.asker(asker.question()).attributes());
        item.put(Items.TYPE, AttributeValue.fromS("asker"));
        item.put(NAME, AttributeValue.fromS(asker.name()));
        item.put(CONTACT, AttributeValue.fromS(asker.contact()));
        return questions.commit(change, Optional.of(item), actor, at);
    }

    @Override
    public Change.Commit commit(Change<Question> change, Actor actor, Instant at) {
        return questions.commit(change, actor, at);
    }

    @Override
    public Optional<Asker> asker(QuestionId id) {
        return table.get(Key.asker(id)).map(item -> new Asker(id, Items.text(item, NAME), Items.text(item, CONTACT)));
    }

    @Override
    public void forget(QuestionId id) {
        table.client()
                .deleteItem(request ->
                        request.tableName(table.name()).key(Key.asker(id).attributes()));
    }
}
