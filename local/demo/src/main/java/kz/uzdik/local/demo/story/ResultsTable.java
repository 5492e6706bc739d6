package kz.uzdik.local.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;

/** How far everybody came and why, as the API tells it at the end. */
record ResultsTable(Play play) implements Chapter {
    private static final String LINE = "  %-18s %-11s %-12s %s";

    /** A candidate's placing at a step, and those of the same area. */
    private record Stood(String step, Json placing) {}

    @Override
    public String title() {
        return "Results";
    }

    @Override
    public void happen() {
        List<Stood> placings = placings();
        play.narrator().line(LINE.formatted("candidate", "oblast", "how far", "why"));
        for (Panel oblast : play.cast().oblasts()) {
            for (Candidate candidate : play.cast().of(oblast)) {
                play.narrator().line(line(oblast, candidate, placings));
            }
        }
        play.narrator()
                .line("  Two oblasts alone would have two finalists; with Abai and Kostanay three of four win (p21).");
    }

    private List<Stood> placings() {
        List<Stood> all = new ArrayList<>();
        for (Panel oblast : play.cast().oblasts()) {
            all.addAll(placings(oblast, Preselection.STEP));
            all.addAll(placings(oblast, RegionalChoice.STEP));
        }
        all.addAll(placings(play.cast().republic(), Final.STEP));
        return all;
    }

    private List<Stood> placings(Panel panel, String step) {
        Meeting meeting = new Meeting(play, panel, step);
        return meeting.secretary().get(meeting.path("/protocol")).at("ranking").list("areas").stream()
                .flatMap(area -> area.list("placings").stream())
                .map(placing -> new Stood(step, placing))
                .toList();
    }

    private String line(Panel oblast, Candidate candidate, List<Stood> placings) {
        Optional<Stood> last = placings.stream()
                .filter(stood -> play.dossier(candidate).equals(stood.placing().text("candidate")))
                .reduce((_, later) -> later);
        String far = last.map(ResultsTable::far).orElse("not admitted");
        String why = last.map(stood -> why(stood.placing())).orElseGet(() -> grounds(candidate));
        return LINE.formatted(candidate.called(), oblast.called(), far, why);
    }

    private static String far(Stood stood) {
        if (!stood.step().equals(Final.STEP)) {
            return stood.step().equals(Preselection.STEP) ? "admitted" : "selected";
        }
        return stood.placing().text("verdict").equals("passed") ? "winner" : "finalist";
    }

    private String why(Json placing) {
        boolean passed = placing.text("verdict").equals("passed");
        String neighbour = placing.find(passed ? "ahead" : "behind")
                .map(next -> (passed ? ", ahead of " : ", behind ")
                        + play.whose(next.text("other")).called() + ": " + next.text("text"))
                .orElse("");
        return "place " + placing.text("place") + " with " + Figures.shown(placing.text("total")) + " points"
                + neighbour;
    }

    private String grounds(Candidate candidate) {
        List<String> grounds = play
                .as(candidate.filer())
                .get("/dossiers/" + play.dossier(candidate))
                .at("admission")
                .list("reasons")
                .stream()
                .map(reason -> reason.text("text"))
                .toList();
        return String.join("; ", grounds);
    }
}
