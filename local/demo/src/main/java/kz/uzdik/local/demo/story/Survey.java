package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Electorate;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** What residents will be asked is published for everybody, on the akimats' sites too (p14.3). */
record Survey(Play play) implements Chapter {

    @Override
    public String title() {
        return "The questions of the survey (p14.3)";
    }

    @Override
    public void happen() {
        String edition = "/editions/" + play.cast().edition();
        Map<String, Map<String, String>> places = new Electorate(play.cast()).places();
        Map<String, Object> survey = Map.of("poll", "residents", "places", places);
        if (play.world().clock().amends()) {
            play.agency().refused("practice-is-not-published", "POST", edition + "/surveys", survey);
            play.tell("The questions of a poll that is held for practice cannot be published.");
            return;
        }
        Json asked = play.agency().post(202, edition + "/surveys", survey);
        Json published = new Written(play).of(asked.number("number"));
        URI address = URI.create(published.text("address"));
        Json shown = play.api().get(address).having(200).json();
        List<Json> questions = shown.at("survey").list("questions");
        places.forEach((unit, names) -> names.forEach((language, name) -> StoryFailed.unlessEqual(
                "the name of a village in the survey",
                name,
                shown.at("places").at(unit).text(language))));
        String page =
                play.api().get(address.resolve("../embed.kk.html")).having(200).text();
        StoryFailed.unless(page.contains("embed.kk.html"), "the page to embed", "one that leads to the version", page);
        play.agency()
                .post(
                        201,
                        edition + "/publications/" + published.number("number") + "/postings",
                        Map.of(
                                "place",
                                "akimat",
                                "address",
                                "https://akimat.example/survey",
                                "date",
                                published.text("requestedAt").substring(0, 10)));
        play.tell("The Agency publishes its " + questions.size()
                + " questions with the names of the villages, and records that the akimat's site shows them.");
    }
}
