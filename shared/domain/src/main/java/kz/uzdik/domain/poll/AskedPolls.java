package kz.uzdik.domain.poll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Step;

/** The polls that a contest's rules ask for, as far as they are planned. */
public record AskedPolls(Polls polls) {
    /** An edition's polls, in the order in which its steps ask for them. */
    public List<Poll> of(EditionId edition, Definition definition) {
        return names(definition)
                .map(name -> polls.find(new PollId(edition, name)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The names of the polls that criteria take their figures from, each once. */
    static Stream<String> names(Definition definition) {
        return definition.steps().stream()
                .filter(Step.Selection.class::isInstance)
                .flatMap(step -> ((Step.Selection) step).rules().criteria().stream())
                .flatMap(criterion -> criterion.source().asked().stream())
                .distinct();
    }
}
