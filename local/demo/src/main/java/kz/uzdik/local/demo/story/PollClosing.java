package kz.uzdik.local.demo.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.cast.Voter.Votes;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Ledger;
import kz.uzdik.local.demo.resident.Ledger.Found;

/** Two people close the poll; the ledgers are published before anybody counts; everybody finds their ballot (p14.3). */
record PollClosing(Play play, ResidentsPoll poll) implements Chapter {

    /** So long a rehearsal's box rests; a real one does for minutes, and the story comes a day later. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    @Override
    public String title() {
        return "The poll is closed and counted (p14.3)";
    }

    @Override
    public void happen() {
        play.reach("2020-07-16T10:00");
        poll.pass("ballotsUntil", QUIET);
        stations();
        poll.closing();
        Patience.until("the poll's results", () -> poll.folder().find("results.json.sig"));
        tell(poll.folder().signed("results.json"));
        find();
    }

    private void stations() {
        for (String akim : poll.electorate().akims()) {
            List<List<Long>> counts = poll.electorate().counts(akim, Votes.PAPER);
            if (!counts.isEmpty()) {
                String unit = play.cast().candidate(akim).unit();
                String path = poll.path("/stations/" + unit + "-1");
                Patience.until("the station's marks", () -> entered(path, counts));
                poll.stationOfficer(2).post(200, path + "/confirmation", Map.of("counts", counts));
                play.tell("A paper station's subtotals are entered by one of its officers and again by the other.");
            }
        }
    }

    private Optional<Json> entered(String path, List<List<Long>> counts) {
        return poll.stationOfficer(1).tries("marks-not-known", "PUT", path, Map.of("counts", counts));
    }

    private void tell(Json results) {
        for (String akim : poll.electorate().akims()) {
            String unit = play.cast().candidate(akim).unit();
            List<List<Long>> expected = expected(akim);
            Optional<Json> district = results.at("districts").find(unit);
            boolean withheld = expected.isEmpty();
            StoryFailed.unlessEqual("whether " + unit + " is withheld", withheld, district.isEmpty());
            district.ifPresent(
                    counted -> StoryFailed.unlessEqual("the counts of " + unit, expected.toString(), shown(counted)));
            play.tell(play.cast().candidate(akim).village() + ": "
                    + district.map(counted -> counted.text("ballots") + " ballots counted.")
                            .orElse("fewer than " + ResidentsPoll.K + " voted, so nothing is told."));
        }
    }

    private List<List<Long>> expected(String akim) {
        List<List<Long>> online = poll.electorate().counts(akim, Votes.ONLINE);
        if (poll.electorate().of(akim, Votes.ONLINE).size() < ResidentsPoll.K) {
            return List.of();
        }
        List<List<Long>> paper = poll.electorate().counts(akim, Votes.PAPER);
        List<List<Long>> sums = new ArrayList<>();
        for (int question = 0; question < online.size(); question++) {
            List<Long> row = new ArrayList<>();
            for (int answer = 0; answer < online.get(question).size(); answer++) {
                row.add(online.get(question).get(answer)
                        + (paper.isEmpty() ? 0 : paper.get(question).get(answer)));
            }
            sums.add(row);
        }
        return sums;
    }

    private static String shown(Json counted) {
        return counted.list("counts").stream()
                .map(row -> row.list().stream().map(Json::text).toList().toString())
                .toList()
                .toString();
    }

    private void find() {
        Ledger ledger = new Ledger(poll.folder());
        poll.receipts().forEach((voter, receipt) -> {
            if (ledger.find(receipt).isEmpty()) {
                throw new StoryFailed("the ledger of " + receipt.district(), "the ballot of a receipt", "none");
            }
        });
        Voter first = poll.all(Votes.ONLINE).getFirst();
        Found found = ledger.find(poll.receipt(first)).orElseThrow();
        play.tell("All " + poll.receipts().size() + " find their receipt; the first is number " + found.number()
                + " of " + found.of() + ".");
    }
}
