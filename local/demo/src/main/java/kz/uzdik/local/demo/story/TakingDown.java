package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.Map;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * A secretary finds something in the own list that is not for the public: a corrected version comes first, then the old
 * file goes, by two people.
 */
record TakingDown(Play play) {
    private static final String FILE = "list.json";
    private static final String AGENCY = "agency@localhost.kz";

    void happen() {
        Panel oblast = play.cast().oblasts().getFirst();
        Session secretary = play.as(oblast.secretary());
        String own = "/commissions/" + oblast.id(play.cast().edition()) + "/publications";
        Json old = secretary.list(own).getFirst();
        Json corrected = corrected(oblast, secretary);
        StoryFailed.unlessEqual("which list is corrected", old.number("number"), corrected.number("corrects"));
        Json asked = secretary.post(
                201,
                own + "/" + old.number("number") + "/takedowns",
                Map.of("file", FILE, "reason", "personal-data", "words", "a name is written out too far"));
        // Whoever has to agree is told; once they have, a slow letter would have nothing to say any more.
        Patience.until(
                "the letter to the Agency about " + FILE,
                () -> play.world().mailbox().to(AGENCY).stream()
                        .filter(letter -> letter.text().contains(FILE))
                        .findFirst());
        String path = "/editions/" + play.cast().edition() + "/publications/" + old.number("number") + "/takedowns/"
                + asked.number("takedown") + "/confirmation";
        play.agency().post(202, path);
        gone(old, asked.text("sha256"));
        play.tell("One list is corrected, and the old file taken down by two: its signed tombstone stands there.");
    }

    private Json corrected(Panel oblast, Session secretary) {
        String edition = play.cast().edition();
        Json asked = secretary.post(
                202,
                "/editions/" + edition + "/lists",
                Map.of("list", "second-stage", "commission", oblast.id(edition)));
        return new Written(play).of(asked.number("number"));
    }

    private void gone(Json old, String sha256) {
        play.world().settled().run();
        String path = "/editions/" + play.cast().edition() + "/takedowns";
        Json done = Patience.until(
                "the takedown of " + FILE,
                () -> play.agency().list(path).stream()
                        .filter(takedown -> takedown.text("state").equals("removed"))
                        .findFirst());
        StoryFailed.unless(done.is("inTime"), "whether it was in time", "yes", "no");
        URI address = URI.create(old.text("address"));
        // S3 calls forbidden what is not there, where nobody may list it.
        int status = play.api().get(address).status();
        StoryFailed.unless(status == 404 || status == 403, "what is taken down", "not there", status);
        Json tombstone = play.api()
                .get(address.resolve(FILE + ".tombstone.json"))
                .having(200)
                .json();
        StoryFailed.unlessEqual("what the tombstone stands for", sha256, tombstone.text("sha256"));
        play.api().get(address.resolve(FILE + ".tombstone.sig")).having(200);
        play.api().get(address.resolve("manifest.json")).having(200);
    }
}
