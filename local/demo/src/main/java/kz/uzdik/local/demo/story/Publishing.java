package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Expected.Place;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** The Agency publishes; anybody reads the results and checks that nothing was changed (p17, p21). */
record Publishing(Play play) implements Chapter {

    @Override
    public String title() {
        return "The publication (p17, p21)";
    }

    @Override
    public void happen() {
        play.reach("2020-10-01T10:00");
        Session agency = play.agency();
        String path = "/editions/" + play.cast().edition() + "/publications";
        agency.post(202, path);
        play.world().settled().run();
        Json publication = Patience.until(
                "the publication",
                () -> agency.list(path).stream()
                        .filter(entry -> entry.find("address").isPresent())
                        .findFirst());
        PublicBundle bundle = new PublicBundle(play.api(), URI.create(publication.text("address")));
        int files = bundle.verify(publication.text("manifestDigest"));
        play.tell("The results are public: " + publication.text("address"));
        play.tell("Anybody can check them: the manifest's " + files + " digests are right, its signature too.");
        winners(bundle.results());
    }

    private void winners(Json results) {
        List<String> winners = results.list("winners").stream()
                .filter(winner -> winner.text("award").equals("diploma"))
                .map(winner -> play.whose(winner.text("candidate")).key())
                .sorted()
                .toList();
        List<String> expected = Expected.places(Final.STEP).stream()
                .filter(place -> place.verdict().equals("passed"))
                .map(Place::candidate)
                .sorted()
                .toList();
        StoryFailed.unlessEqual("the winners in the published results", expected, winners);
        List<Candidate> honoured = expected.stream().map(play.cast()::candidate).toList();
        play.tell("The winners are " + Candidates.called(honoured) + ".");
        new Diplomas(play).fetch(honoured);
    }
}
