package kz.uzdik.domain.enrolment;

import java.util.Optional;
import kz.uzdik.domain.poll.ConfirmedRolls;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.RollSummary;

/** The rolls that a poll can be frozen with: confirmed, and sorted into the very districts it has now. */
public record ImportedRolls(RollImports imports, Polls polls) implements ConfirmedRolls {
    @Override
    public Optional<RollSummary> find(PollId id, int version) {
        Optional<Poll> poll = polls.find(id);
        return imports.find(id, version)
                .filter(roll -> roll.phase() == RollImport.Phase.CONFIRMED && !roll.isSupplement())
                .filter(roll -> poll.map(Poll::plan).filter(roll::isSortedBy).isPresent())
                .flatMap(roll -> roll.contents()
                        .map(contents -> new RollSummary(
                                id, version, contents.digest(), contents.residents(), contents.contacts())));
    }
}
