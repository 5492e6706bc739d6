package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** Each oblast's list of who goes on is published, and where it was posted is recorded (p17). */
record SecondStage(Play play) implements Chapter {

    @Override
    public String title() {
        return "The lists of the second stage (p17)";
    }

    @Override
    public void happen() {
        String edition = play.cast().edition();
        for (Panel oblast : play.cast().oblasts()) {
            Session secretary = play.as(oblast.secretary());
            Json asked = secretary.post(
                    202,
                    "/editions/" + edition + "/lists",
                    Map.of("list", "second-stage", "commission", oblast.id(edition)));
            Json list = new Written(play).of(asked.number("number"));
            Json published =
                    play.api().get(URI.create(list.text("address"))).having(200).json();
            StoryFailed.unlessEqual(
                    "how many go on from " + oblast.called(),
                    1,
                    published.list("goingOn").size());
            String path = "/commissions/" + oblast.id(edition) + "/publications/" + list.number("number") + "/postings";
            Json posted = post(secretary, path, list, "department");
            StoryFailed.unlessEqual("where the list is missing", List.of("akimat"), posted.texts("missing"));
            posted = post(secretary, path, list, "akimat");
            StoryFailed.unlessEqual("where the list is missing", List.of(), posted.texts("missing"));
        }
        play.tell("Each secretary publishes who goes on, and records where Department and akimat posted it.");
        new TakingDown(play).happen();
    }

    private static Json post(Session secretary, String path, Json list, String place) {
        String day = list.text("requestedAt").substring(0, 10);
        return secretary.post(
                201, path, Map.of("place", place, "address", "https://" + place + ".example/list", "date", day));
    }
}
