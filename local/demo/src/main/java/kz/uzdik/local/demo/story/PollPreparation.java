package kz.uzdik.local.demo.story;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** The Agency plans the residents' poll; two officers bring the roll and freeze both; the keys are made (p14.3). */
record PollPreparation(Play play, ResidentsPoll poll) implements Chapter {
    private static final Duration PRACTICE_ISSUANCE = Duration.ofSeconds(90);
    private static final Duration PRACTICE_BALLOTS = Duration.ofSeconds(100);

    @Override
    public String title() {
        return "The residents' poll is set up (p14.3)";
    }

    @Override
    public void happen() {
        play.reach("2020-05-25T15:00");
        play.agency().put(poll.path(""), plan());
        play.tell("The Agency plans the poll and names two registrar officers.");
        play.world().settled().run();
        int roll = roll();
        stations();
        freeze(roll);
        Patience.until("the poll's keys", () -> poll.folder().find("keys.json.sig"));
        play.tell("The keys of its " + poll.electorate().akims().size()
                + " districts are made and published; from now on the poll is its digest.");
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>(play.contest().poll("residents"));
        boolean practice = play.world().clock().amends();
        plan.put("practice", practice);
        plan.put("k", ResidentsPoll.K);
        plan.put("minimum", ResidentsPoll.K);
        plan.put("times", practice ? practiceTimes() : times());
        plan.put(
                "districts",
                poll.electorate().akims().stream()
                        .map(akim -> play.cast().candidate(akim).unit())
                        .map(unit -> Map.of("code", unit, "residence", List.of(unit)))
                        .toList());
        plan.put(
                "officers",
                List.of(poll.officerNamed(1).subject(), poll.officerNamed(2).subject()));
        return plan;
    }

    private static Map<String, String> times() {
        return times("2020-05-26T09:00", "2020-05-30T18:00", "2020-07-15T18:00");
    }

    private static Map<String, String> times(String issueFrom, String issueUntil, String ballotsUntil) {
        return Map.of(
                "issueFrom", Narrator.moment(issueFrom).toString(),
                "issueUntil", Narrator.moment(issueUntil).toString(),
                "ballotsUntil", Narrator.moment(ballotsUntil).toString());
    }

    // Where nobody moves time, a rehearsal: its gaps may be of seconds.
    private Map<String, String> practiceTimes() {
        Instant now = play.world().clock().now().truncatedTo(ChronoUnit.SECONDS);
        Instant issueUntil = now.plus(PRACTICE_ISSUANCE);
        return Map.of(
                "issueFrom", now.plusSeconds(1).toString(),
                "issueUntil", issueUntil.toString(),
                "ballotsUntil", issueUntil.plus(PRACTICE_BALLOTS).toString());
    }

    private int roll() {
        byte[] csv = csv();
        Json plan = poll.officer(1)
                .post(201, poll.path("/rolls"), Map.of("bytes", csv.length, "sha256", Digests.sha256(csv)));
        Map<String, String> headers = new LinkedHashMap<>();
        plan.at("headers")
                .names()
                .forEach(name -> headers.put(name, plan.at("headers").text(name)));
        play.api().put(URI.create(plan.text("address")), headers, csv).having(200);
        int version = plan.number("version");
        play.world().settled().run();
        Json read = Patience.until("the roll's report", () -> {
            Json now = poll.officer(1).get(poll.path("/rolls/" + version));
            return now.text("phase").equals("reported") ? Optional.of(now) : Optional.empty();
        });
        StoryFailed.unlessEqual("bad rows of the roll", 1, read.at("progress").number("bad"));
        int good = poll.electorate().voters().size();
        StoryFailed.unlessEqual(
                "good rows of the roll", good, read.at("progress").number("good"));
        play.tell(
                "An officer brings the roll: " + good + " rows are good; one has a wrong check digit and is left out.");
        poll.officer(1).post(200, poll.path("/rolls/" + version + "/confirmation"), Map.of("good", good, "bad", 1));
        return version;
    }

    private byte[] csv() {
        StringBuilder csv = new StringBuilder("iin;residence;contact\r\n");
        for (Voter voter : poll.electorate().voters()) {
            csv.append(String.join(";", voter.iin(), voter.unit(), voter.contact()))
                    .append("\r\n");
        }
        Voter first = poll.electorate().voters().getFirst();
        csv.append(String.join(
                        ";",
                        wrong(first.iin()),
                        first.unit(),
                        "nobody@" + play.cast().edition() + ".example"))
                .append("\r\n");
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void stations() {
        List<String> officers = List.of(
                poll.stationOfficerNamed(1).subject(),
                poll.stationOfficerNamed(2).subject());
        for (String station : poll.stations()) {
            int version = play.agency().get(poll.path("")).number("version");
            play.agency()
                    .put(
                            poll.path("/stations/" + station + "/officers"),
                            Map.of("officers", officers, "reason", "The village has no internet.", "version", version));
        }
        play.tell(
                "The Agency names two officers of the paper station; neither keeps the roll or sits on a commission.");
    }

    private static String wrong(String iin) {
        int last = iin.charAt(iin.length() - 1) - '0';
        return iin.substring(0, iin.length() - 1) + (last + 1) % 10;
    }

    private void freeze(int roll) {
        Json half = poll.officer(1).post(200, poll.path("/freeze"), Map.of("roll", roll));
        String digest = half.list("approvals").getFirst().at("names").text("digest");
        Map<String, Object> both = Map.of("roll", roll, "digest", digest);
        Json still = poll.officer(1).post(200, poll.path("/freeze"), both);
        StoryFailed.unlessEqual("the poll that one person wants to freeze alone", "planned", still.text("phase"));
        Json frozen = poll.officer(2).post(200, poll.path("/freeze"), both);
        StoryFailed.unlessEqual(
                "the digest of the frozen poll", digest, frozen.at("freeze").text("digest"));
        play.tell("Two officers freeze poll and roll together, by their digest; one alone cannot.");
        play.world().settled().run();
    }
}
