package kz.uzdik.local.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.http.Json;

/** The republican commission names three winners, the first stage's figures taken into account (p19, p20, p21). */
record Final(Play play) implements Chapter {
    static final String STEP = "final";

    @Override
    public String title() {
        return "The final: three winners (p19, p20, p21)";
    }

    @Override
    public void happen() {
        play.reach("2020-09-15T10:00");
        String edition = play.cast().edition();
        Instant earlier = play.deadlines().last(STEP);
        Instant later = earlier.plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        play.deadlines().amend(STEP, later, "The interviews are held by video link.");
        play.tell(
                "The Agency moves the final's deadline from " + play.narrator().day(earlier.toString()) + " to "
                        + play.narrator().day(later.toString()) + " and says why.");
        String said = play.agency()
                .refused("results-not-final", "POST", "/editions/" + edition + "/publications")
                .sentences()
                .getFirst();
        play.tell("Nothing can be published before the final is signed.");
        play.narrator().quote(said);
        play.reach("2020-09-24T10:00");
        Meeting meeting = new Meeting(play, play.cast().republic(), STEP);
        List<Candidate> agenda = meeting.convene();
        meeting.invite(agenda);
        play.tell("The finalists are invited to talks of five minutes by video link, one after the other (p19).");
        meeting.declare(agenda);
        meeting.open();
        Scoring scoring = new Scoring(play, meeting);
        scoring.all(agenda);
        scoring.seal();
        Rankings rankings = new Rankings(play, meeting);
        Json ranking = rankings.run(1);
        rankings.check(ranking, agenda);
        meeting.closeAndSign();
        play.tell("The republican commission has decided; the protocol is signed.");
        rankings.tell(ranking);
    }
}
