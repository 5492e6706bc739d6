package kz.uzdik.local.demo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Papers.Paper;

/** Akims, and a nominator for one of them, fill their dossiers and hand them in (p7, p9). */
record Applications(Play play) implements Chapter {
    static final String INTAKE = "application";

    private static final String CARD = "identity-card";

    @Override
    public String title() {
        return "The dossiers (p7, p9)";
    }

    @Override
    public void happen() {
        List<Candidate> all = play.cast().candidates();
        play.reach("2020-06-01T09:00");
        all.forEach(this::open);
        new Nominations(play).withdrawn(akim(all.getFirst()));
        otherFileThanPlanned(all.getFirst());
        new Forms(play).withMistakes(all.getFirst());
        play.each(all, this::fill);
        play.tell(all.size() + " dossiers are filled: forms by line, files straight to the store by signed addresses.");
        Films films = new Films(play);
        films.tooLong();
        play.reach("2020-06-10T18:00");
        films.mended();
        List<Candidate> inTime =
                all.stream().filter(candidate -> !candidate.does(Turn.LATE)).toList();
        play.each(inTime, this::submit);
        play.tell(inTime.size() + " dossiers are handed in.");
        conveneTooEarly(play.cast().oblasts().getFirst());
        play.pass(play.contest().deadlineOf(INTAKE));
        submitLate(play.cast().whoDoes(Turn.LATE));
    }

    private void open(Candidate candidate) {
        Map<String, Object> dossier = new HashMap<>();
        dossier.put("edition", play.cast().edition());
        dossier.put("akim", akim(candidate));
        dossier.put("contact", candidate.filer().contact());
        if (candidate.does(Turn.NOMINATED)) {
            dossier.put("nominator", Nominations.by("public-association", candidate.filer(), candidate));
            play.tell(candidate.called() + " is nominated: " + candidate.filer().called() + " files everything (p7).");
        }
        Json opened = play.as(candidate.filer()).post(201, "/dossiers", dossier);
        play.opened(candidate, opened.text("dossier"));
        if (candidate.does(Turn.NOMINATED)) {
            new Nominations(play).nominatedAgainAndConsented(candidate, dossier);
        }
    }

    private Map<String, Object> akim(Candidate candidate) {
        String since = candidate.inOfficeSince(play.announcedOn()).toString();
        return Map.of(
                "iin", candidate.iin(), "name", candidate.name(), "unit", candidate.unit(), "inOfficeSince", since);
    }

    private void otherFileThanPlanned(Candidate candidate) {
        Papers.Planned planned = new Papers(play).plan(candidate, Paper.pdf(CARD, "card", 2));
        Paper other = Paper.pdf(CARD, "card", 3);
        int status = play.api()
                .put(planned.address(), planned.headers(), other.bytes())
                .status();
        boolean refused = status >= 400 && status < 500;
        StoryFailed.unless(refused, "putting another file than was planned", "4xx from the store", status);
        play.tell(
                "Another file than " + candidate.called() + " has planned is not taken by the store (" + status + ").");
    }

    private void fill(Candidate candidate) {
        Papers papers = new Papers(play);
        Forms forms = new Forms(play);
        for (String kind : play.contest().requiredDocuments(INTAKE)) {
            if (candidate.does(Turn.WITHOUT_INDICATORS) && kind.equals("indicators")) {
                continue;
            }
            if (Forms.fills(candidate, kind)) {
                forms.fill(candidate, kind);
            } else {
                papers.hand(candidate, Papers.first(candidate, kind));
            }
        }
    }

    private void submit(Candidate candidate) {
        Papers papers = new Papers(play);
        papers.judged(candidate);
        if (!candidate.does(Turn.WITHOUT_INDICATORS)) {
            papers.submit(candidate, INTAKE);
            return;
        }
        String path = papers.submissions(candidate);
        String said = play.as(candidate.filer())
                .refused("document-missing", "POST", path, Map.of("intake", INTAKE))
                .sentences()
                .getFirst();
        play.tell(candidate.called() + " is told what is missing, and hands in knowingly incomplete.");
        play.narrator().quote(said);
        play.as(candidate.filer()).post(201, path, Map.of("intake", INTAKE, "knowinglyIncomplete", true));
    }

    private void conveneTooEarly(Panel oblast) {
        String said = new Meeting(play, oblast, Admissions.STEP).refusedToConvene("intake-still-open");
        play.tell("The secretary of " + oblast.called() + " cannot convene the commission yet.");
        play.narrator().quote(said);
    }

    private void submitLate(Candidate candidate) {
        Papers papers = new Papers(play);
        papers.judged(candidate);
        boolean late =
                papers.submit(candidate, INTAKE).list("submissions").getFirst().is("late");
        StoryFailed.unlessEqual("whether " + candidate.called() + " is late", true, late);
        play.tell(
                candidate.called() + " hands in after the deadline: taken with a note, for the commission to decide.");
    }
}
