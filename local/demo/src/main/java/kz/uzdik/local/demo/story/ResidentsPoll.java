package kz.uzdik.local.demo.story;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.cast.Electorate;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.resident.Identity;
import kz.uzdik.local.demo.resident.Place;
import kz.uzdik.local.demo.resident.PollFolder;
import kz.uzdik.local.demo.resident.Receipt;
import kz.uzdik.local.demo.resident.Resident;

/** What the poll's chapters share: where it is held, who votes, and what the voters hold in their hands. */
final class ResidentsPoll {
    static final int K = 10;

    /** Within so long a letter comes where nothing is wrong. */
    private static final Duration A_LETTER = Duration.ofSeconds(45);
    /** Three requests can be live at once: the first, and so many again. */
    private static final int MOST_REQUESTS = 2;

    private static final int FIRST_ADDRESS = 101;
    private static final int FIRST_DEVICE = 70_001;
    private static final Duration NEAR = Duration.ofSeconds(25);
    private static final Duration LATER = Duration.ofSeconds(60);

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    private final Play play;
    private final Electorate electorate;
    private final SecureRandom random = new SecureRandom();
    private final Map<Voter, Resident> residents = new LinkedHashMap<>();
    private final Map<Voter, Receipt> receipts = new ConcurrentHashMap<>();
    private final PollFolder folder;
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    ResidentsPoll(Play play) {
        this.play = play;
        electorate = new Electorate(play.cast());
        folder = new PollFolder(play.api(), play.world().publicFiles().resolve("polls/" + id() + "/"));
    }

    Electorate electorate() {
        return electorate;
    }

    String id() {
        return play.cast().edition() + ".residents";
    }

    /** The poll's path, with what follows it. */
    String path(String rest) {
        return "/polls/" + id() + rest;
    }

    /** One of the two registrar officers, who need each other. */
    Session officer(int number) {
        return play.as(officerNamed(number));
    }

    Person officerNamed(int number) {
        return play.cast().official("registrar-" + number, "registrar officer " + number);
    }

    /** One of the two officers of the paper stations: one enters the subtotals, the other confirms them. */
    Session stationOfficer(int number) {
        return play.as(stationOfficerNamed(number));
    }

    Person stationOfficerNamed(int number) {
        return play.cast().official("station-" + number, "station officer " + number);
    }

    /** The stations where people vote on paper. */
    List<String> stations() {
        return all(Voter.Votes.PAPER).stream()
                .map(voter -> voter.unit() + "-1")
                .distinct()
                .toList();
    }

    PollFolder folder() {
        return folder;
    }

    /** A resident begins: reads the poll and makes a key. */
    Resident begin(Voter voter) {
        Resident resident = another(voter);
        residents.put(voter, resident);
        return resident;
    }

    // Everybody calls from an address of their own, with a program of their own.
    private Place place(Voter voter) {
        int number = electorate.voters().indexOf(voter);
        String address = "198.51.100." + (FIRST_ADDRESS + number);
        String agent = "ballot-client/1.0 (device " + (FIRST_DEVICE + number) + ")";
        return new Place(
                id(), play.api().from(address, agent), play.world().ballotBox().from(address, agent), folder());
    }

    private Identity identity(Voter voter) {
        return new Identity(voter.iin(), typed(voter), voter.unit(), voter.language());
    }

    // Every other one writes their address in capitals and with a mark behind the name; the roll's letters come all the
    // same.
    private String typed(Voter voter) {
        boolean otherwise = electorate.voters().indexOf(voter) % 2 == 1;
        return otherwise ? voter.contact().toUpperCase(Locale.ROOT).replace("@", "+poll@") : voter.contact();
    }

    Resident resident(Voter voter) {
        Resident resident = residents.get(voter);
        if (resident == null) {
            throw new IllegalStateException("a resident who has not begun");
        }
        return resident;
    }

    /** The code in the newest letter to a voter, once there are so many letters with one. */
    String code(Voter voter, int letters) {
        return Patience.until("a letter with a code", () -> {
            List<String> codes = codes(voter);
            return codes.size() < letters ? Optional.empty() : Optional.of(codes.getLast());
        });
    }

    /**
     * Gets a voter's credential with the newest code, once there are so many letters with one. Who waits for a letter in
     * vain asks again, as people do: a message may come much later when the process that had taken it is gone.
     */
    void credential(Voter voter, String request, int letters) {
        String asked = request;
        for (int again = 0; again < MOST_REQUESTS && !hasLetters(voter, letters); again++) {
            asked = resident(voter).askForCode();
        }
        String code = code(voter, letters);
        try {
            resident(voter).getCredential(asked, code);
        } catch (StoryFailed early) {
            if (!String.valueOf(early.getMessage()).contains("code-wrong")) {
                throw early;
            }
            // That letter was about a request whose reply was lost; the one about this comes after it.
            resident(voter).getCredential(asked, code(voter, codes(voter).size() + 1));
        }
    }

    private boolean hasLetters(Voter voter, int letters) {
        return Patience.within(
                        A_LETTER,
                        "a letter with a code",
                        () -> Optional.of(true).filter(_ -> codes(voter).size() >= letters))
                .isPresent();
    }

    /** Every code sent to a voter's contact, oldest first; a letter that came twice has one. */
    List<String> codes(Voter voter) {
        Set<String> codes = new LinkedHashSet<>();
        play.world().mailbox().to(voter.contact()).forEach(letter -> {
            Matcher matcher = CODE.matcher(letter.text());
            if (matcher.find()) {
                codes.add(matcher.group());
            }
        });
        return List.copyOf(codes);
    }

    void keep(Voter voter, Receipt receipt) {
        receipts.put(voter, receipt);
    }

    Receipt receipt(Voter voter) {
        Receipt receipt = receipts.get(voter);
        if (receipt == null) {
            throw new IllegalStateException("a resident who has not voted");
        }
        return receipt;
    }

    /** The same person with another device. */
    Resident another(Voter voter) {
        Resident resident = new Resident(place(voter), identity(voter), random);
        play.onlooker().began(resident);
        return resident;
    }

    /** Comes so long past one of the poll's times. */
    void pass(String time, Duration rest) {
        play.world().clock().waitFor(time(time).plus(rest));
    }

    // With the last extension.
    private Instant time(String name) {
        return Instant.parse(play.agency().get(path("")).at("times").text(name));
    }

    /** Where nobody moves time: an end that comes near while people are still at it is moved later by the Agency. */
    void holdOpen(String end) {
        if (play.world().clock().amends() && isNear(end)) {
            Instant issueUntil = time("issueUntil");
            Instant ballotsUntil = time("ballotsUntil");
            play.agency()
                    .post(
                            200,
                            path("/extensions"),
                            Map.of(
                                    "issueUntil",
                                    (end.equals("issueUntil") ? issueUntil.plus(LATER) : issueUntil).toString(),
                                    "ballotsUntil",
                                    ballotsUntil.plus(LATER).toString(),
                                    "reason",
                                    "The rehearsal is slow."));
            ends.clear();
        }
    }

    private boolean isNear(String end) {
        Instant last = ends.computeIfAbsent(end, this::time);
        return play.world().clock().now().plus(NEAR).isAfter(last);
    }

    /** Both officers close it; the count follows by itself. */
    void closing() {
        play.agency().post(200, path("/closing"));
        officer(1).post(200, path("/closing"));
        play.world().settled().run();
    }

    Map<Voter, Receipt> receipts() {
        return Map.copyOf(receipts);
    }

    /** Who votes this way, in every district. */
    List<Voter> all(Voter.Votes votes) {
        return electorate.voters().stream()
                .filter(voter -> voter.votes() == votes)
                .toList();
    }
}
