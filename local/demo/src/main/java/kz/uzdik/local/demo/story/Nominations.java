package kz.uzdik.local.demo.story;

import java.util.HashMap;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** An akim is nominated twice and consents; another one withdraws (p7). */
record Nominations(Play play) {
    /** A nomination as a dossier names it. */
    static Map<String, Object> by(String kind, Person body, Candidate nominee) {
        return Map.of(
                "kind", kind, "body", body.name(), "nominee", nominee.self().contact());
    }

    /** Somebody else nominates the same akim, who then consents with an account of their own. */
    void nominatedAgainAndConsented(Candidate candidate, Map<String, Object> first) {
        String dossier = play.dossier(candidate);
        Person second = play.cast().secondNominator();
        Map<String, Object> again = new HashMap<>(first);
        again.put("contact", second.contact());
        again.put("nominator", by("local-executive-body", second, candidate));
        Json joined = play.as(second).post(200, "/dossiers", again);
        StoryFailed.unlessEqual("the candidacy of " + candidate.called(), dossier, joined.text("dossier"));
        StoryFailed.unlessEqual(
                "nominations of " + candidate.called(),
                2,
                joined.list("nominations").size());
        play.tell(second.called() + " nominates " + candidate.called() + " too: it stays one candidacy (p7).");

        String path = "/dossiers/" + dossier;
        Map<String, Object> answer =
                Map.of("iin", candidate.iin(), "contact", candidate.self().contact());
        play.as(second).refused("nominator-cannot-answer", "POST", path + "/consent", answer);
        Json consented = play.as(candidate.self()).post(200, path + "/consent", answer);
        StoryFailed.unless(
                consented.find("consentedAt").isPresent(), "the consent of " + candidate.called(), "a time", "none");
        play.tell(candidate.called() + " consents with an account of her own; no nominator can do it for her.");
    }

    /** An akim opens a dossier and withdraws before anything is handed in. */
    void withdrawn(Map<String, Object> likeAkim) {
        Person person = play.cast().withdrawn();
        Map<String, Object> akim = new HashMap<>(likeAkim);
        akim.put("iin", play.cast().withdrawnIin());
        akim.put("name", person.name());
        String dossier = play.as(person)
                .post(
                        201,
                        "/dossiers",
                        Map.of("edition", play.cast().edition(), "akim", akim, "contact", person.contact()))
                .text("dossier");
        String path = "/dossiers/" + dossier;
        Json exit = play.as(person)
                .post(200, path + "/withdrawal", Map.of("reason", "A new office from July."))
                .at("exit");
        StoryFailed.unlessEqual("how " + person.called() + " left", "withdrawn", exit.text("kind"));
        play.as(person)
                .refused(
                        "candidate-withdrew",
                        "POST",
                        path + "/submissions",
                        Map.of("intake", Applications.INTAKE, "knowinglyIncomplete", true));
        play.tell(person.called() + " withdraws before handing anything in, and cannot hand in any more.");
    }
}
