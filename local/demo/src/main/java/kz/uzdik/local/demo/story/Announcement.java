package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** The Agency hands in the rules and announces an edition: the rules freeze, the clock of p9 starts (p8). */
record Announcement(Play play) implements Chapter {

    @Override
    public String title() {
        return "The announcement (p8)";
    }

    @Override
    public void happen() {
        Session agency = play.agency();
        String edition = play.cast().edition();
        play.reach("2020-05-18T10:00");
        String digest = handInRules(agency);
        agency.post(201, "/editions", Map.of("edition", edition, "definition", digest));
        play.tell("The Agency plans the edition " + edition + ".");
        lookAtTheLastDay(agency, edition);
        play.world().clock().announcing(play.deadlines());
        play.reach("2020-05-25T10:00");
        Json announced = agency.post(200, "/editions/" + edition + "/announcement", Map.of("postings", postings()));
        play.announced(play.narrator().dayOf(announced.text("announcedAt")));
        play.world().clock().announced(play.deadlines());
        play.tell("It announces the edition in three places: the rules are frozen.");
        play.narrator().quote("deadlines: " + deadlines(announced));
        publish(agency, edition, announced);
    }

    private void publish(Session agency, String edition, Json announced) {
        Json asked = agency.post(202, "/editions/" + edition + "/announcement/publications");
        Json published = new Written(play).of(asked.number("number"));
        StoryFailed.unlessEqual(
                "the deadlines of the published announcement",
                announced.list("deadlines").size(),
                play.api()
                        .get(URI.create(published.text("address")))
                        .having(200)
                        .json()
                        .list("deadlines")
                        .size());
        if (!agency.get("/editions").texts("announced").contains(edition)) {
            throw new StoryFailed("the editions that are announced", edition, "others");
        }
        play.tell("What is asked of whom by when is published, signed, with the rules beside it.");
    }

    /** Announced on the last day that p9 allows, ten days' check and the selection end on one day (p10, p13). */
    private void lookAtTheLastDay(Session agency, String edition) {
        Json table = agency.get("/editions/" + edition + "/calendar?announced=2020-05-30");
        Json warning = table.list("warnings").stream()
                .filter(each -> each.text("code").equals("deadlines-share-day"))
                .findFirst()
                .orElseThrow(() -> new StoryFailed("the calendar of an announcement on 30 May", "a warning", "none"));
        play.tell(
                "It looks at the calendar: announced on 30 May, the last day for it (p9), two steps would end together.");
        play.narrator().quote(warning.text("text"));
    }

    private String deadlines(Json edition) {
        return edition.list("deadlines").stream()
                .map(entry -> entry.text("deadline") + " " + play.narrator().day(entry.text("last")))
                .collect(Collectors.joining(", "));
    }

    private String handInRules(Session agency) {
        String digest =
                agency.postText(201, "/definitions", play.contest().text()).text("digest");
        for (String language : Contest.LANGUAGES) {
            agency.putSilently(
                    "/definitions/" + digest + "/texts/" + language,
                    play.contest().texts(language));
        }
        play.tell("The Agency hands in the rules of " + play.contest().name() + " (SHA-256 " + digest.substring(0, 12)
                + "…) and their texts in Kazakh, Russian and English.");
        return digest;
    }

    private List<Map<String, Object>> postings() {
        String day = play.narrator().today().toString();
        return List.of(
                posting("Агенттіктің сайты", "https://agency.example/contest", day),
                posting("Департаменттің сайты", "https://department.example/contest", day),
                posting("Әкімдіктің сайты", "https://akimat.example/contest", day));
    }

    private static Map<String, Object> posting(String place, String address, String day) {
        return Map.of("place", place, "address", address, "date", day);
    }
}
