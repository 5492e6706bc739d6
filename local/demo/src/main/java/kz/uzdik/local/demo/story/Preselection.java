package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** The oblasts' commissions score; at most three of each district go on (p12). */
record Preselection(Play play) implements Chapter {
    static final String STEP = "selection";

    @Override
    public String title() {
        return "The selection: at most three of each district (p12)";
    }

    @Override
    public void happen() {
        play.reach("2020-06-26T10:00");
        essayTooEarly(play.cast().candidates().getFirst());
        for (Panel oblast : play.cast().oblasts()) {
            Meeting meeting = new Meeting(play, oblast, STEP);
            List<Candidate> agenda = meeting.convene();
            meeting.declare(agenda);
            meeting.open();
            score(meeting, agenda);
            Rankings rankings = new Rankings(play, meeting);
            Json ranking = rankings.run(1);
            rankings.check(ranking, agenda);
            meeting.closeAndSign();
            play.tell(oblast.called() + ": scored, sealed, ranked by the Agency's run 1, signed.");
            rankings.tell(ranking);
        }
    }

    private void essayTooEarly(Candidate candidate) {
        String said = new Papers(play).refused(candidate, Papers.Paper.pdf("essay", "essay", 2), "intake-not-open");
        play.tell(candidate.called() + " cannot upload an essay before the selection has ended (p14.4).");
        play.narrator().quote(said);
    }

    // The first commission shows what nobody sees before the seal; the others simply score.
    private void score(Meeting meeting, List<Candidate> agenda) {
        Scoring scoring = new Scoring(play, meeting);
        if (!meeting.panel().equals(play.cast().oblasts().getFirst())) {
            scoring.all(agenda);
            scoring.seal();
            return;
        }
        int last = meeting.panel().attending();
        scoring.assessments(agenda);
        agenda.forEach(candidate -> scoring.sheets(candidate, last - 1));
        beforeTheSeal(meeting, agenda);
        agenda.subList(1, agenda.size()).forEach(candidate -> scoring.sheet(candidate, last));
        oneIsMissing(meeting);
        scoring.sheet(agenda.getFirst(), last);
        scoring.seal();
    }

    private void beforeTheSeal(Meeting meeting, List<Candidate> agenda) {
        Session member = play.as(meeting.panel().member(2));
        int seen = member.get(meeting.path("/sheets")).list("sheets").size();
        StoryFailed.unlessEqual("the sheets that one member sees before the seal", agenda.size(), seen);
        String said = meeting.secretary()
                .refused("not-in-this-phase", "GET", meeting.path("/sheets"))
                .sentences()
                .getFirst();
        play.tell("Before the seal a member of " + meeting.panel().called() + " sees the " + seen
                + " sheets filed by themselves, the secretary none.");
        play.narrator().quote(said);
    }

    private void oneIsMissing(Meeting meeting) {
        var refusal = meeting.secretary().refused("sheet-missing", "POST", meeting.path("/seal"));
        StoryFailed.unlessEqual(
                "how many sheets are missing", 1, refusal.sentences().size());
        play.tell("The sheets cannot be sealed while one is missing.");
        play.narrator().quote(refusal.sentences().getFirst());
    }
}
