package kz.uzdik.local.demo.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Receipt;
import kz.uzdik.local.demo.resident.Resident;

/**
 * The residents' ballots. Where time is moved they are cast when the story comes to it; where nobody moves time, at the
 * poll's own time, whatever is told meanwhile.
 */
final class Casting {
    private final Play play;
    private final ResidentsPoll poll;
    private Optional<CompletableFuture<String>> meanwhile = Optional.empty();

    Casting(Play play, ResidentsPoll poll) {
        this.play = play;
        this.poll = poll;
    }

    /** Everybody who is to vote has a credential. */
    void begin() {
        Voter first = voters().getFirst();
        poll.resident(first).refusedBallot("not-open-yet", first.answers());
        if (play.world().clock().amends()) {
            meanwhile = Optional.of(CompletableFuture.supplyAsync(this::cast));
        }
    }

    /** Everybody has voted; gives what was said to one who wanted to vote again. */
    String end() {
        try {
            return meanwhile.map(CompletableFuture::join).orElseGet(this::cast);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StoryFailed story ? story : failed;
        }
    }

    private String cast() {
        poll.pass("issueUntil", Duration.ZERO);
        play.each(voters(), voter -> {
            poll.holdOpen("ballotsUntil");
            poll.keep(voter, poll.resident(voter).cast(voter.answers()));
        });
        again(voters().getFirst());
        return another(voters().get(1));
    }

    private void again(Voter voter) {
        Receipt again = poll.resident(voter).cast(voter.answers());
        StoryFailed.unlessEqual(
                "the receipt of the same ballot", poll.receipt(voter).receipt(), again.receipt());
    }

    private String another(Voter voter) {
        Resident resident = poll.resident(voter);
        List<Integer> changed =
                voter.answers().stream().map(answer -> 5 - answer).toList();
        return resident.refusedBallot("already-voted", changed).sentences().getFirst();
    }

    private List<Voter> voters() {
        return poll.all(Voter.Votes.ONLINE);
    }
}
