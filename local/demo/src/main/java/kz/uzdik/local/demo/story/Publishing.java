package kz.uzdik.local.demo.story;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Expected.Place;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** The Agency publishes; anybody reads the results and checks that nothing was changed (p21), and the award is announced (p23). */
record Publishing(Play play) implements Chapter {

    @Override
    public String title() {
        return "The publication and the award (p21, p23)";
    }

    @Override
    public void happen() {
        play.reach("2020-10-01T10:00");
        Session agency = play.agency();
        String path = "/editions/" + play.cast().edition() + "/publications";
        Json publication = new Written(play).of(agency.post(202, path).number("number"));
        PublicBundle bundle = new PublicBundle(play.api(), URI.create(publication.text("address")));
        int files = bundle.verify(publication.text("manifestDigest"));
        play.tell("The results are public: " + publication.text("address"));
        play.tell("Anybody can check them: the manifest's " + files + " digests are right, its signature too.");
        winners(bundle.results());
        award(agency);
    }

    // p23: the winners are written to when the announcement is public.
    private void award(Session agency) {
        String at = play.world()
                .clock()
                .now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(10, ChronoUnit.DAYS)
                .toString();
        Json asked = agency.post(
                202,
                "/editions/" + play.cast().edition() + "/award",
                Map.of("at", at, "place", "Nur-Sultan, the Agency's hall"));
        Json award = new Written(play).of(asked.number("number"));
        new PublicBundle(play.api(), URI.create(award.text("address"))).verify(award.text("manifestDigest"));
        play.tell("The Agency announces when and where the awards are given and invites the winners (p23).");
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
