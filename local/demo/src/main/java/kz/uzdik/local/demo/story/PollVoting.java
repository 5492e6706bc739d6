package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.cast.Voter.Votes;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Receipt;
import kz.uzdik.local.demo.resident.Resident;

/** The residents cast their ballots, after issuance since their rolls are small (p14.3). */
record PollVoting(Play play, ResidentsPoll poll) implements Chapter {

    @Override
    public String title() {
        return "The residents vote (p14.3)";
    }

    @Override
    public void happen() {
        List<Voter> online = poll.all(Votes.ONLINE);
        Voter first = online.getFirst();
        poll.resident(first).refusedBallot("not-open-yet", first.answers());
        poll.pass("issueUntil", "2020-05-31T10:00");
        for (Voter voter : online) {
            poll.keep(voter, poll.resident(voter).cast(voter.answers()));
        }
        play.tell(online.size() + " ballots are in the box; nobody can tell whose is whose, nor how it stands.");
        again(first);
        other(online.get(1));
    }

    private void again(Voter voter) {
        Receipt again = poll.resident(voter).cast(voter.answers());
        StoryFailed.unlessEqual(
                "the receipt of the same ballot", poll.receipt(voter).receipt(), again.receipt());
        play.tell("One whose acknowledgement was lost sends the same ballot again: it counts once.");
    }

    private void other(Voter voter) {
        Resident resident = poll.resident(voter);
        List<Integer> changed =
                voter.answers().stream().map(answer -> 5 - answer).toList();
        String said =
                resident.refusedBallot("already-voted", changed).sentences().getFirst();
        play.tell("One who has changed their mind cannot vote a second time.");
        play.narrator().quote(said);
    }
}
