package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * The Agency looks into the audit trail of one dossier: every fact is there, chained to the one before. Then it has every
 * chain of the edition checked, and says how long personal data is kept.
 */
record Trail(Play play) implements Chapter {

    @Override
    public String title() {
        return "The audit trail";
    }

    @Override
    public void happen() {
        Candidate candidate = play.cast().whoDoes(Turn.MENDS_FILM);
        List<Json> entries = play.agency().list("/audit/dossier/" + play.dossier(candidate));
        String previous = "";
        for (int i = 0; i < entries.size(); i++) {
            Json entry = entries.get(i);
            StoryFailed.unlessEqual("the number of audit entry " + (i + 1), i + 1, entry.number("number"));
            StoryFailed.unlessEqual("what audit entry " + (i + 1) + " is chained to", previous, entry.text("previous"));
            previous = entry.text("digest");
        }
        StoryFailed.unlessEqual("the first fact of the trail", "dossier-opened", fact(entries.getFirst()));
        play.tell("The dossier of " + candidate.called() + " has " + entries.size()
                + " entries, from " + fact(entries.getFirst()) + " to " + fact(entries.getLast())
                + ", each chained to the one before.");
        chains();
        retention();
    }

    private void chains() {
        String path = "/editions/" + play.cast().edition() + "/audit/chains";
        int checked = 0;
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            Json verdict = play.agency().get(path + next.get());
            StoryFailed.unlessEqual(
                    "the broken chains", 0, verdict.list("broken").size());
            checked += verdict.number("checked");
            next = verdict.find("next").map(cursor -> "?cursor=" + cursor.text());
        }
        play.tell("Of the whole edition " + checked + " chains are checked, and every one holds.");
    }

    private void retention() {
        String path = "/editions/" + play.cast().edition() + "/retention";
        var stated = Map.of(
                "version",
                0,
                "days",
                Map.of("unsent", 30, "left", 180, "files", 365, "forms", 365, "words", 365, "identity", 1_095),
                "basis",
                "An order");
        int version = play.agency().put(path, stated).number("version");
        play.agency().refused("same-account", "POST", path + "/confirmation", Map.of("version", version));
        int dossiers = play.agency().get(path).list("parts").stream()
                .filter(part -> part.text("matter").equals("identity"))
                .mapToInt(part -> part.number("dossiers"))
                .sum();
        play.tell("The Agency states how long the personal data of " + dossiers
                + " dossiers is kept; until a second account confirms it, nothing is erased.");
    }

    private static String fact(Json entry) {
        return entry.text("fact");
    }
}
