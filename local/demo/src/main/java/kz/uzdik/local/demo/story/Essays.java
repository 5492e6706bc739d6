package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Papers.Paper;

/** Who was selected hands in an essay of at most three pages, in a window of its own (p14.4). */
record Essays(Play play) implements Chapter {
    private static final String INTAKE = "essay";

    @Override
    public String title() {
        return "The essays (p14.4)";
    }

    @Override
    public void happen() {
        play.reach("2020-07-06T12:00");
        List<Candidate> selected = Candidates.passed(play, Preselection.STEP);
        selected.forEach(this::handIn);
        play.tell(selected.size() + " candidates hand in their essays.");
        notSelected();
        play.pass(play.contest().deadlineOf(INTAKE));
    }

    private void handIn(Candidate candidate) {
        Papers papers = new Papers(play);
        if (candidate.does(Turn.LONG_ESSAY)) {
            papers.hand(candidate, Paper.pdf(INTAKE, "essay", 4));
            tooLong(candidate, papers);
        }
        papers.hand(candidate, Paper.pdf(INTAKE, "essay", 3));
        StoryFailed.unlessEqual(
                "findings on the essay of " + candidate.called(),
                Map.of(),
                Papers.findings(papers.judged(candidate), INTAKE));
        papers.submit(candidate, INTAKE);
    }

    private void tooLong(Candidate candidate, Papers papers) {
        Map<String, String> found = Papers.findings(papers.judged(candidate), INTAKE);
        StoryFailed.unlessEqual(
                "findings on the long essay of " + candidate.called(), Set.of("too-many-pages"), found.keySet());
        AwaitedLetters.finding(play, candidate);
        play.tell(candidate.called() + "'s essay has four pages; one of three takes its place.");
        play.narrator().quote(String.join(" ", found.values()));
    }

    private void notSelected() {
        Candidate out = Expected.places(Preselection.STEP).stream()
                .filter(place -> place.verdict().equals("not-passed"))
                .findFirst()
                .map(place -> play.cast().candidate(place.candidate()))
                .orElseThrow();
        new Papers(play).refused(out, Paper.pdf(INTAKE, "essay", 3), "intake-not-open");
        play.tell(out.called() + ", who was not selected, cannot hand in one.");
    }
}
