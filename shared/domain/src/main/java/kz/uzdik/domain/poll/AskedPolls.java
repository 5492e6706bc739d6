package kz.uzdik.domain.poll;

import java.util.List;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Step;

/** The polls that a contest's rules ask for, as far as they are planned. */
public record AskedPolls(Polls polls) {
    /** An edition's polls, in the order in which its steps ask for them. */
    public List<Poll> of(EditionId edition, Definition definition) {
        return definition.steps().stream()
                .flatMap(Step::polls)
                .distinct()
                .flatMap(name -> polls.find(new PollId(edition, name)).stream())
                .toList();
    }
}
