package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** The Agency looks into the audit trail of one dossier: every fact is there, chained to the one before. */
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
    }

    private static String fact(Json entry) {
        return entry.text("fact");
    }
}
