package kz.uzdik.local.demo.story;

import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.cast.Voter.Votes;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Resident;

/** The residents cast their ballots, after issuance since their rolls are small (p14.3). */
record PollVoting(Play play, ResidentsPoll poll, Casting casting) implements Chapter {

    @Override
    public String title() {
        return "The residents vote (p14.3)";
    }

    @Override
    public void happen() {
        play.reach("2020-06-22T10:00");
        String refusal = casting.end();
        play.tell(
                poll.receipts().size() + " ballots are in the box; nobody can tell whose is whose, nor how it stands.");
        play.tell("One whose acknowledgement was lost sends the same ballot again: it counts once.");
        play.tell("One who has changed their mind cannot vote a second time.");
        play.narrator().quote(refusal);
        poll.holdOpen("ballotsUntil");
        look(poll.all(Votes.ONLINE).getLast());
    }

    private void look(Voter voter) {
        Resident resident = poll.resident(voter);
        String request = resident.askForCode();
        Json entry = resident.ownEntry(request, poll.code(voter, 2), false);
        StoryFailed.unlessEqual("what was issued on the resident's entry", "online", entry.text("channel"));
        play.tell("One asks what was issued on their own entry of the roll, by a new code: a credential, online.");
    }
}
