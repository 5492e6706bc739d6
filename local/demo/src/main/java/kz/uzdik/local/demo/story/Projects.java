package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Papers.Paper;

/** The finalists hand in the individual projects that they will defend (p19). */
record Projects(Play play) implements Chapter {
    private static final String INTAKE = "project";
    private static final int BUDGET = 4_800_000;
    private static final int WAGES = 1_300_000;
    private static final int TOO_DEAR = 5_000_001;

    @Override
    public String title() {
        return "The finalists' projects (p19)";
    }

    @Override
    public void happen() {
        play.reach("2020-09-01T12:00");
        List<Candidate> finalists = Candidates.passed(play, RegionalChoice.STEP);
        tooDear(finalists.getFirst());
        finalists.forEach(this::handIn);
        play.tell(finalists.size() + " finalists hand in their projects: " + Candidates.called(finalists) + ".");
        Candidate out = Candidates.passed(play, Preselection.STEP).stream()
                .filter(candidate -> !finalists.contains(candidate))
                .findFirst()
                .orElseThrow();
        new Papers(play).refused(out, project(out), "intake-not-open");
        play.tell(out.called() + ", who is no finalist, cannot hand in one.");
        play.pass(play.contest().deadlineOf(INTAKE));
    }

    private void tooDear(Candidate candidate) {
        new Forms(play).draftBudget(candidate, TOO_DEAR - WAGES, WAGES);
        play.as(candidate.filer())
                .refused(
                        "fact-out-of-bounds",
                        "POST",
                        new Papers(play).submissions(candidate),
                        Map.of("intake", INTAKE));
        play.tell(candidate.called() + " hands in a budget of more than 5,000,000 tenge, which is refused.");
    }

    private void handIn(Candidate candidate) {
        Papers papers = new Papers(play);
        papers.hand(candidate, project(candidate));
        StoryFailed.unlessEqual(
                "findings on the project of " + candidate.called(),
                Map.of(),
                Papers.findings(papers.judged(candidate), INTAKE));
        new Forms(play).budget(candidate, BUDGET - WAGES, WAGES);
        // The lines' sum is the figure that p19 bounds; nobody states it besides.
        String stated = papers.submit(candidate, INTAKE).list("submissions").stream()
                .filter(submission -> submission.text("intake").equals(INTAKE))
                .findFirst()
                .orElseThrow()
                .at("facts")
                .text("project-budget");
        StoryFailed.unlessEqual("the budget of " + candidate.called(), String.valueOf(BUDGET), stated);
    }

    private static Paper project(Candidate candidate) {
        return Paper.slides(INTAKE, candidate.village(), 8);
    }
}
