package kz.uzdik.local.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.cast.Voter.Votes;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Resident;

/** The residents prove who they are, once, and get a credential that nobody can know again (p14.3). */
record PollIssuance(Play play, ResidentsPoll poll, Casting casting) implements Chapter {

    @Override
    public String title() {
        return "The residents get their credentials (p14.3)";
    }

    @Override
    public void happen() {
        play.reach("2020-05-26T10:00");
        List<Voter> online = poll.all(Votes.ONLINE);
        Map<Voter, String> requests = new LinkedHashMap<>();
        for (Voter voter : online) {
            poll.holdOpen("issueUntil");
            requests.put(voter, poll.begin(voter).askForCode());
        }
        requests.forEach((voter, request) -> {
            poll.holdOpen("issueUntil");
            poll.credential(voter, request, 1);
        });
        poll.holdOpen("issueUntil");
        play.tell(online.size() + " residents type in the code from their letter and get a credential each.");
        retry(online.getFirst());
        secondAttempt(online.get(1));
        stranger(online.get(2));
        onPaper();
        casting.begin();
    }

    // The reply was lost on the way: the same blinded message with a new code gets the same signature.
    private void retry(Voter voter) {
        poll.credential(voter, poll.resident(voter).askForCode(), 2);
        play.tell("One whose connection broke asks again and gets the same credential, not a second one.");
    }

    private void secondAttempt(Voter voter) {
        Resident again = poll.another(voter);
        String request = again.askForCode();
        String said = again.refusedCredential("already-issued", request, poll.code(voter, 2))
                .sentences()
                .getFirst();
        play.tell("One who tries for a second credential with another device is refused.");
        play.narrator().quote(said);
    }

    private void stranger(Voter voter) {
        Resident stranger = poll.another(voter);
        String request = stranger.askForCode();
        String code = poll.code(voter, 2);
        String guess = code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
        stranger.refusedCredential("code-wrong", request, guess);
        play.tell("A stranger who knows number and contact but not the code gets nothing.");
    }

    private void onPaper() {
        List<Voter> paper = poll.all(Votes.PAPER);
        for (Voter voter : paper) {
            poll.stationOfficer(1)
                    .post(
                            200,
                            poll.path("/marks"),
                            Map.of(
                                    "iin",
                                    voter.iin(),
                                    "district",
                                    voter.unit(),
                                    "channel",
                                    "paper",
                                    "station",
                                    voter.unit() + "-1"));
        }
        StoryFailed.unless(!paper.isEmpty(), "the paper station", "somebody who votes there", paper);
        play.tell(paper.size()
                + " residents of a village without internet are handed a paper ballot by an officer of its station; their"
                + " entries close.");
    }
}
