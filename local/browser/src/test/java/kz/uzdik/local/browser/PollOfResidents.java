package kz.uzdik.local.browser;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.resident.Identity;
import kz.uzdik.local.demo.resident.Place;
import kz.uzdik.local.demo.resident.PollFolder;
import kz.uzdik.local.demo.resident.Resident;

/** The residents' poll of a house, from the keys to the count, and who may vote in it. */
final class PollOfResidents {
    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> NO_GROUPS = List.of();

    private final House house;
    private final Json opened;
    private final Json frozen;
    private final Api api;
    private final List<Voter> voters = new ArrayList<>();

    /** Somebody on the roll who votes online. */
    record Voter(String iin, String contact, String district, List<Integer> answers) {}

    private PollOfResidents(House house) {
        this.house = house;
        api = new Api(house.uri());
        opened = new Json("the poll", house.openPoll());
        frozen = file("poll.json").orElseThrow();
        for (Json voter : opened.list("voters")) {
            List<Integer> answers =
                    voter.texts("answers").stream().map(Integer::valueOf).toList();
            voters.add(new Voter(voter.text("iin"), voter.text("contact"), voter.text("district"), answers));
        }
    }

    /** Opens the poll in a house where nothing has happened. */
    static PollOfResidents in(House house) {
        return new PollOfResidents(house);
    }

    House house() {
        return house;
    }

    String id() {
        return opened.text("poll");
    }

    /** The first voter's district, whose ledger is published, and then the others'. */
    List<Voter> voters() {
        return List.copyOf(voters);
    }

    Instant time(String name) {
        return Instant.parse(frozen.at("times").text(name));
    }

    void comesTo(Instant moment) {
        house.world().clock().reach(moment);
    }

    /** The code in the newest letter to a voter, once there are so many letters with one. */
    String code(Voter voter, int letters) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            house.world().settled().run();
            List<String> codes = house.world().mailbox().to(voter.contact()).stream()
                    .map(letter -> CODE.matcher(letter.text()))
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .distinct()
                    .toList();
            if (codes.size() >= letters) {
                return codes.getLast();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(codes.size() + " letters with a code instead of " + letters);
            }
        }
    }

    /** The others get their credentials, each with a program of their own; gives what casts their ballots. */
    List<Runnable> others(List<Voter> others) {
        List<Runnable> casting = new ArrayList<>();
        URI folder = URI.create(house.page("public/polls/" + id() + "/"));
        for (Voter voter : others) {
            var place = new Place(id(), api, house.world().ballotBox(), new PollFolder(api, folder));
            var identity = new Identity(voter.iin(), voter.contact(), voter.district(), "kk");
            var resident = new Resident(place, identity, new SecureRandom());
            resident.getCredential(resident.askForCode(), code(voter, 1));
            casting.add(() -> resident.cast(voter.answers()));
        }
        return casting;
    }

    /** Two people close it, and it is counted. */
    void close() {
        comesTo(time("ballotsUntil").plus(Duration.ofMinutes(10)));
        close(opened.text("agency"), List.of("agency"));
        close(opened.texts("officers").getFirst(), NO_GROUPS);
        untilCounted();
    }

    /** Waits until what two people closed is counted. */
    void untilCounted() {
        Instant end = Instant.now().plus(PATIENCE);
        while (file("results.json").isEmpty()) {
            house.world().settled().run();
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the poll has no results");
            }
        }
    }

    private void close(String subject, List<String> groups) {
        String token = house.world().tokens().token(subject, groups);
        api.session(token, "en").post(200, "/polls/" + id() + "/closing");
        house.world().settled().run();
    }

    private Optional<Json> file(String name) {
        var reply = api.get(URI.create(house.page("public/polls/" + id() + "/" + name)));
        return reply.status() == 404
                ? Optional.empty()
                : Optional.of(reply.having(200).json());
    }
}
