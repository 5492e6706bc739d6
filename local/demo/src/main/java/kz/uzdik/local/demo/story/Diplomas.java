package kz.uzdik.local.demo.story;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** Winners fetch their diplomas, the secretary the signed protocol, as files that can be printed (p5, p22). */
record Diplomas(Play play) {
    private static final int LEAST = 10_000;

    void fetch(List<Candidate> winners) {
        for (Candidate winner : winners) {
            List<Json> diplomas = Patience.until("the diploma of " + winner.called(), () -> diplomas(winner));
            diplomas.forEach(diploma -> check(winner.called() + "'s diploma", diploma));
        }
        play.tell("Each winner fetches a diploma in three languages, with a code that opens the results.");
        var meeting = new Meeting(play, play.cast().republic(), Final.STEP);
        List<Json> papers = Patience.until(
                "the protocol on paper",
                () -> there(meeting.secretary().get(meeting.path("/protocol")).list("papers")));
        papers.forEach(paper -> check("the protocol", paper));
        play.tell("The secretary fetches the final's signed protocol as PDF.");
    }

    private Optional<List<Json>> diplomas(Candidate winner) {
        return there(
                play.as(winner.filer()).get("/dossiers/" + play.dossier(winner) + "/diplomas").list("items").stream()
                        .filter(diploma -> diploma.text("award").equals("diploma"))
                        .toList());
    }

    // One a language.
    private static Optional<List<Json>> there(List<Json> papers) {
        return Optional.of(papers).filter(all -> all.size() == 3);
    }

    private void check(String what, Json paper) {
        byte[] pdf =
                play.api().get(URI.create(paper.text("address"))).having(200).bytes();
        StoryFailed.unless(pdf.length >= LEAST, what, "at least " + LEAST + " bytes", pdf.length + " bytes");
        String begins = new String(pdf, 0, 5, StandardCharsets.US_ASCII);
        StoryFailed.unlessEqual("how " + what + " begins", "%PDF-", begins);
    }
}
