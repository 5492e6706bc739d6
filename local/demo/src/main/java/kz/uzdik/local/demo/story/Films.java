package kz.uzdik.local.demo.story;

import java.util.Map;
import java.util.Set;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Papers.Paper;

/** The films of seven minutes where five are allowed (p9.6): a finding that one candidate mends and another does not. */
record Films(Play play) {
    /** Enough for three parts. */
    private static final int LARGE = 12 << 20;

    void tooLong() {
        play.cast().candidates().stream()
                .filter(candidate -> candidate.does(Turn.LONG_FILM))
                .forEach(this::seesFinding);
    }

    private void seesFinding(Candidate candidate) {
        Papers papers = new Papers(play);
        Map<String, String> found = Papers.findings(papers.judged(candidate), "video");
        StoryFailed.unlessEqual(
                "findings on the film of " + candidate.called(), Set.of("video-too-long"), found.keySet());
        play.tell(candidate.called() + " sees what is wrong with a film of seven minutes, in their own language.");
        Json own = play.inOwnLanguage(candidate.filer()).get("/dossiers/" + play.dossier(candidate));
        play.narrator().quote(String.join(" ", found.values()));
        play.narrator().quote(String.join(" ", Papers.findings(own, "video").values()));
        AwaitedLetters.finding(play, candidate);
    }

    void mended() {
        Candidate candidate = play.cast().whoDoes(Turn.MENDS_FILM);
        Papers papers = new Papers(play);
        new InParts(play, candidate, Paper.film(Mp4.lasting(Papers.LONGEST_FILM).atLeast(LARGE))).hand();
        StoryFailed.unlessEqual(
                "findings on the mended film of " + candidate.called(),
                Map.of(),
                Papers.findings(papers.judged(candidate), "video"));
        play.tell(candidate.called() + " replaces it by one of five minutes: nothing is wrong any more.");
    }
}
