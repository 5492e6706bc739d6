package kz.uzdik.local.demo.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * One oblast works by an order on the work with the people (2019). A rural akim of it writes the journal, an inspector
 * remarks on it, and the head of the akim's office reports on the month (O5.2). No contest needs it.
 */
record WorkThroughTheYear(Play play) implements Chapter {
    private static final String ORDER = "/adoptions/zhambyl-2019";

    @Override
    public String title() {
        return "Work through the year (order of 2019)";
    }

    @Override
    public void happen() {
        Candidate akim = play.cast().candidates().stream()
                .filter(candidate -> candidate.oblast().equals("31"))
                .findFirst()
                .orElseThrow();
        Person head = play.cast().official("head-of-office", "the head of the akim's office");
        Person inspector = play.cast().official("chief-inspector", "the chief inspector");
        String algorithm = adopt(head);
        nameInspector(head, inspector, akim);
        String office = "/offices/" + office(akim);
        enter(play.as(head), office, akim);
        write(akim, office);
        remark(inspector, office);
        ask(akim, head, office);
        report(head, akim, algorithm);
    }

    /** The digest of the version that is in force. */
    private String adopt(Person head) {
        Session agency = play.agency();
        Json handedIn = agency.postText(201, "/algorithms", play.contest().workAlgorithm());
        for (String language : Contest.LANGUAGES) {
            agency.putSilently(
                    "/algorithms/" + handedIn.text("digest") + "/texts/" + language,
                    play.contest().workTexts(language));
        }
        boolean known = agency.knows(ORDER);
        int version = known ? agency.get(ORDER).number("version") : 0;
        var adopted = Map.of(
                "version", version,
                "versions", List.of(handedIn.text("digest")),
                "heads", List.of(head.subject()));
        agency.put(ORDER, adopted);
        StoryFailed.unlessEqual("who works by it", 1, agency.list("/adoptions").size());
        play.tell("The Agency enters that the oblast works by its akim's order, version of " + handedIn.text("from")
                + ".");
        return handedIn.text("digest");
    }

    private void nameInspector(Person head, Person inspector, Candidate akim) {
        String district = akim.unit().substring(0, 4);
        int version = play.as(head).get(ORDER).number("version");
        var named = List.of(Map.of("person", inspector.subject(), "areas", List.of(district)));
        play.as(head).put(ORDER + "/inspectors", Map.of("version", version, "inspectors", named));
    }

    // An akim of a rural district, whose code ends the village's in zeros. A second play has a seat of its own.
    private String office(Candidate akim) {
        String edition = play.cast().edition();
        String play = edition.substring(edition.lastIndexOf('-') + 1);
        String seat = play.length() == 4 ? "1" : play;
        return "zhambyl-2019.rural-akim." + akim.unit().substring(0, 6) + "000." + seat;
    }

    private void enter(Session head, String office, Candidate akim) {
        Map<String, Object> entered = new HashMap<>();
        entered.put("version", 0);
        entered.put(
                "served",
                List.of(Map.of(
                        "holder",
                        akim.self().subject(),
                        "from",
                        today().minusYears(1).toString(),
                        "absences",
                        List.of())));
        entered.put("planned", List.of());
        entered.put("settlements", List.of(akim.unit()));
        entered.put("writers", List.of());
        head.put(office, entered);
        head.refused("office-changed", "PUT", office, with(entered, "writers", List.of("somebody")));
        play.tell("The head of the akim's office enters who is akim of " + akim.village() + " since when.");
    }

    private void write(Candidate akim, String office) {
        Session writer = play.as(akim.self());
        LocalDate week = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String journal = office + "/journal/" + week.getYear();
        Map<String, Object> round =
                statement(akim, "weekly-round", week, "Walked through the village, received people.");
        writer.put(journal + "/round", entry(0, round));
        writer.put(journal + "/round", entry(0, round));
        writer.put(
                journal + "/round",
                entry(1, with(round, "words", "Walked through the village, received eleven people.")));
        writer.refused("entry-changed", "PUT", journal + "/round", entry(1, with(round, "words", "Something else.")));
        LocalDate before = week.minusWeeks(3);
        Json late = writer.put(
                office + "/journal/" + before.getYear() + "/late-round",
                entry(0, statement(akim, "weekly-round", before, "Walked through the village.")));
        StoryFailed.unlessEqual("a round that is written down late", true, late.is("lateRecorded"));
        writer.put(journal + "/mistake", entry(0, statement(akim, "social-map", week, "Never happened.")));
        writer.post(200, journal + "/mistake/withdrawal", Map.of("version", 1));
        String tomorrow = writer.refused(
                        "work-not-done-yet",
                        "PUT",
                        office + "/journal/" + today().plusDays(1).getYear() + "/tomorrow",
                        entry(0, statement(akim, "weekly-round", today().plusDays(1), "Will walk.")))
                .sentences()
                .getFirst();
        play.tell(akim.called() + " writes the week's round down, corrects it, and withdraws what never happened.");
        play.narrator().quote(tomorrow);
    }

    private void remark(Person inspector, String office) {
        LocalDate week = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String entry = office + "/journal/" + week.getYear() + "/round";
        play.as(inspector).post(200, entry + "/remarks", Map.of("words", "What did people ask for?"));
        Json read = play.as(inspector).get(entry);
        StoryFailed.unlessEqual(
                "the writings of the entry", 2, read.list("writings").size());
        StoryFailed.unlessEqual("its remarks", 1, read.list("remarks").size());
        String month = office + "/journal/" + week.getYear() + "?month=" + week.getMonthValue();
        if (play.as(inspector).get(month).list("items").isEmpty()) {
            throw new StoryFailed("the journal of the month", "entries", "none");
        }
    }

    private void ask(Candidate akim, Person head, String office) {
        Session writer = play.as(akim.self());
        String path = office + "/questions/" + today().getYear() + "/bridge";
        String secret = Digests.sha256(office.getBytes(UTF_8)).substring(0, 32);
        Map<String, Object> asked = Map.of(
                "settlement",
                akim.unit(),
                "on",
                today().toString(),
                "text",
                "When will the bridge be mended?",
                "receipt",
                Digests.sha256(secret.getBytes(UTF_8)),
                "asker",
                Map.of("name", "A. Beken", "contact", "by the school"));
        writer.put(path, asked);
        writer.refused("question-changed", "PUT", path, with(asked, "text", "Something else?"));
        StoryFailed.unlessEqual(
                "the open questions", 1, writer.list(office + "/questions").size());
        writer.post(200, path + "/steps", step(0, Map.of("kind", "taken-on", "remit", "without-money")));
        writer.refused("question-changed", "POST", path + "/steps", step(0, answer("Too early.")));
        writer.post(200, path + "/steps", step(1, answer("It was mended this week.")));
        var held = Map.of(
                "question",
                office.substring("/offices/".length()) + "." + today().getYear() + "#bridge",
                "secret",
                secret);
        Json again = writer.post(200, "/asked-questions/not-solved", held);
        StoryFailed.unlessEqual("whether an answer that solved nothing stands", false, again.is("answered"));
        StoryFailed.unlessEqual(
                "the asker", "A. Beken", writer.get(path + "/asker").text("name"));
        writer.remove(path + "/asker");
        StoryFailed.unlessEqual(
                "that somebody can be reached", false, writer.get(path).is("contactLeft"));
        writer.post(200, path + "/steps", step(3, answer("Its second half is mended, too.")));
        StoryFailed.unlessEqual(
                "what whoever asked can still say",
                false,
                writer.post(200, "/asked-questions", held).is("mayReopen"));
        StoryFailed.unlessEqual(
                "the questions that are still open",
                0,
                writer.list(office + "/questions").size());
        StoryFailed.unlessEqual(
                "the questions of the year",
                1,
                play.as(head).list(office + "/questions/" + today().getYear()).size());
        StoryFailed.unlessEqual(
                "the overdue questions",
                0,
                play.as(head).list(ORDER + "/overdue-questions").size());
        play.tell(
                "A resident of " + akim.village() + " asks when the bridge is mended, says of the first answer that it"
                        + " solved nothing, and gets another.");
    }

    private static Map<String, Object> step(int read, Map<String, Object> step) {
        return Map.of("read", read, "step", step);
    }

    private static Map<String, Object> answer(String reasons) {
        return Map.of("kind", "answered", "reasons", reasons);
    }

    private void report(Person head, Candidate akim, String algorithm) {
        String office = office(akim);
        YearMonth month = YearMonth.from(today());
        Json due = play.as(akim.self())
                .get("/offices/" + office + "/obligations?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
        Json report = play.as(head).get(ORDER + "/reports/" + month);
        Json own = report.list("offices").stream()
                .filter(one -> one.text("office").equals(office))
                .findFirst()
                .orElseThrow(() -> new StoryFailed("the month's report", office, "not there"));
        int reported = own.list("duties").stream()
                .mapToInt(duty -> duty.list("obligations").size())
                .sum();
        StoryFailed.unlessEqual(
                "the obligations that the report has", due.list("obligations").size(), reported);
        play.tell("The head of the office reports on the month (O5.2): of what was due from " + akim.village() + ", "
                + count(due, "done") + " done, " + count(due, "missed") + " missed, " + count(due, "due")
                + " still due.");
        String first = due.list("obligations").getFirst().text("duty");
        play.narrator()
                .quote("first of all: "
                        + play.as(akim.self())
                                .get("/algorithms/" + algorithm + "/texts/en")
                                .text("duty." + first));
    }

    private static long count(Json due, String state) {
        return due.list("obligations").stream()
                .filter(one -> one.text("state").equals(state))
                .count();
    }

    private LocalDate today() {
        return play.narrator().today();
    }

    private static Map<String, Object> statement(Candidate akim, String duty, LocalDate on, String words) {
        return Map.of(
                "duty",
                duty,
                "on",
                on.toString(),
                "settlements",
                List.of(akim.unit()),
                "parts",
                duty.equals("weekly-round") ? List.of("residents-meeting", "reception") : List.of(),
                "unwarned",
                false,
                "words",
                words);
    }

    private static Map<String, Object> entry(int version, Map<String, Object> states) {
        return Map.of("version", version, "states", states);
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        Map<String, Object> other = new HashMap<>(all);
        other.put(name, value);
        return other;
    }
}
