package kz.uzdik.local.demo.story;

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
    }
}
