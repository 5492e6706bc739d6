package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Expected.Place;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** After essays, surveys and interviews each oblast's commission names one candidate (p14, p15, p16). */
record RegionalChoice(Play play) implements Chapter {
    static final String STEP = "regional-choice";

    @Override
    public String title() {
        return "The interviews: one of each oblast (p14, p15, p16)";
    }

    @Override
    public void happen() {
        play.reach("2020-07-22T10:00");
        for (Panel oblast : play.cast().oblasts()) {
            Meeting meeting = new Meeting(play, oblast, STEP);
            List<Candidate> agenda = meeting.convene();
            meeting.declare(agenda);
            if (oblast.key().equals(Cast.RENEWED)) {
                new Attendance(play, meeting)
                        .replaced(Cast.REPLACED, play.cast().successor());
            }
            meeting.open();
            Scoring scoring = new Scoring(play, meeting);
            scoring.all(agenda);
            scoring.seal();
            Rankings rankings = new Rankings(play, meeting);
            Json ranking = rankings.run(1);
            if (decidedByChair(agenda)) {
                ranking = tie(meeting, rankings, ranking);
            }
            rankings.check(ranking, agenda);
            meeting.closeAndSign();
            play.tell(oblast.called() + " names its candidate.");
            rankings.tell(ranking);
        }
    }

    private static boolean decidedByChair(List<Candidate> agenda) {
        return Expected.places(STEP).stream()
                .filter(place -> place.by().equals("chair"))
                .anyMatch(place ->
                        agenda.stream().anyMatch(candidate -> candidate.key().equals(place.candidate())));
    }

    // p3: in a dispute the chair's vote decides; it is recorded with its reason, and the ranking is run again.
    private Json tie(Meeting meeting, Rankings rankings, Json first) {
        List<String> tied = rankings.placings(first).stream()
                .filter(place -> place.verdict().equals("undecided"))
                .map(Place::candidate)
                .toList();
        StoryFailed.unlessEqual("how many are tied after run 1 of " + meeting.path(""), 2, tied.size());
        play.tell(meeting.panel().called() + ": run 1 leaves the one place undecided.");
        rankings.tell(first);
        String said = meeting.chair()
                .refused("places-undecided", "POST", meeting.path("/closing"))
                .sentences()
                .getFirst();
        play.narrator().quote("closing is refused: " + said);
        List<String> order = Expected.places(STEP).stream()
                .map(Place::candidate)
                .filter(tied::contains)
                .map(key -> play.dossier(play.cast().candidate(key)))
                .toList();
        meeting.chair()
                .post(
                        201,
                        meeting.path("/ties"),
                        Map.of("order", order, "reason", "The survey on ethics speaks more clearly for her."));
        play.tell("The chair of " + meeting.panel().called() + " decides the tie and says why (p3); run 2 follows.");
        return rankings.run(2);
    }
}
