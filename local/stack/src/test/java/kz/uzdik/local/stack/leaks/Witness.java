package kz.uzdik.local.stack.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.uzdik.local.demo.resident.Resident;
import kz.uzdik.local.demo.story.Onlooker;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.emulators.LocalAccount;
import kz.uzdik.local.stack.emulators.Wire;
import kz.uzdik.local.stack.gateway.Exchange;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Sees everything while a vote is held: every call of a service, so that what is deleted later is seen too, what lies in
 * tables and buckets at several moments, every reply, what is printed and logged, and what the residents' devices hold.
 */
public final class Witness implements Wire, Onlooker, Consumer<Exchange>, AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");
    private static final Pattern KEYED = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TO_RESIDENTS = Pattern.compile("resident-\\d+@.*");
    private static final List<String> SEARCHED = List.of(
            "wire DYNAMODB VoterRoll UpdateItem",
            "wire DYNAMODB BallotBox PutItem",
            "wire DYNAMODB Contest TransactWriteItems",
            "wire S3 PUT PublicBucket/.*",
            "wire SQS SendMessage(Batch)? CodeQueue",
            "wire SQS SendMessage(Batch)? RollQueue",
            "wire KMS",
            "wire IAM",
            "mail Message.Subject.Data",
            "reply POST ballots 200",
            "url",
            "log out",
            "log err",
            "log java",
            "rest \\d Contest",
            "rest \\d VoterRoll",
            "rest \\d BallotBox",
            "rest \\d PollKeyBucket/.*");
    private static final String POLL_CHAPTER = "(p14.3)";

    private final Heard heard = new Heard();
    private final Said said = new Said();
    private final Map<String, URI> endpoints = new TreeMap<>();
    private final List<Relay> relays = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Map<String, List<Map<String, AttributeValue>>>> tables = new ArrayList<>();
    private @Nullable Stack stack;
    private Optional<Clumsy> clumsy = Optional.empty();
    private byte[] poll = new byte[0];
    private int records;

    @Override
    public URI between(String service, URI endpoint) {
        try {
            var relay = new Relay(service, endpoint);
            endpoints.put(service, endpoint);
            relays.add(relay);
            return relay.endpoint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it sees what goes in and out of this stack, and what it keeps. */
    public void watch(Stack running) {
        stack = running;
        running.observe(this);
    }

    @Override
    public synchronized void accept(Exchange exchange) {
        heard.exchange(exchange);
        String path = exchange.path().split("\\?", 2)[0];
        String place = path.matches("/polls/[^/]+/[a-z]+") ? path.substring(path.lastIndexOf('/') + 1) : path;
        saw("url", exchange.path().getBytes(StandardCharsets.UTF_8));
        saw(
                "reply " + exchange.method() + " " + place + " " + exchange.status(),
                (exchange.replyHeaders() + "\n" + new String(exchange.replyBody(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void began(Resident resident) {
        heard.device(resident.device().form());
        if (clumsy.isEmpty()) clumsy = Optional.of(new Clumsy(resident));
    }

    @Override
    public void ended(String chapter) {
        if (!chapter.endsWith(POLL_CHAPTER)) return;
        clumsy.ifPresent(device -> device.blunder(stack()));
        look();
    }

    /** Looks at all that lies in tables and buckets now. */
    public synchronized void look() {
        var rest = new AtRest(
                stack().template(), new LocalAccount(stack().account().region(), endpoints));
        tables.add(rest.items());
        String when = "rest " + tables.size() + " ";
        tables.getLast().forEach((table, items) -> items.forEach(item -> saw(when + table, AtRest.bytes(item))));
        rest.objects().forEach((name, object) -> {
            saw(when + name, object.all());
            if (name.matches("PublicBucket/polls/[^/]+/poll\\.json")) poll = object.content();
        });
    }

    /** What came of it all, when the last look was after everything; nothing may be under way any more. */
    public synchronized Findings found() {
        Search search = search();
        String last = "rest " + tables.size() + " ";
        return new Findings(
                search.leaks(),
                search.joins(),
                search.unseen(),
                Stream.of(Kind.values())
                        .filter(kind -> heard.secrets().count(kind) == 0)
                        .map(Kind::name)
                        .toList(),
                Stream.concat(SEARCHED.stream(), Stream.of(last + "PublicBucket/polls/[^/]+/destroyed\\.json"))
                        .filter(place -> search.places().stream().noneMatch(seen -> seen.matches(place)))
                        .toList(),
                search.places().stream()
                        .filter(place -> place.startsWith(last + "RollBucket/imports/")
                                || place.startsWith(last + "PollKeyBucket/polls/"))
                        .toList(),
                Shapes.oddBallots(items("BallotBox").toList(), heard.questions()),
                Shapes.markedEntries(items("VoterRoll").toList(), heard::isBeforeTheMark));
    }

    private Search search() {
        List<HttpCall> calls =
                relays.stream().flatMap(relay -> relay.calls().stream()).toList();
        var places = new Places(stack().template());
        hear(calls, places);
        List<Trace> all = new ArrayList<>(traces);
        calls.forEach(call -> all.addAll(places.of(call, ++records)));
        all.add(new Trace("log out", ++records, said.out()));
        all.add(new Trace("log err", ++records, said.err()));
        all.add(new Trace("log java", ++records, said.logged()));
        return new Search(new Needles(heard.secrets().all()), all);
    }

    private void hear(List<HttpCall> calls, Places places) {
        calls.stream()
                .filter(call -> call.service().equals("S3") && call.method().equals("PUT"))
                .filter(call -> places.object(call.path()).startsWith("RollBucket/imports/"))
                .forEach(call -> heard.roll(call.bodyText()));
        stack().mailbox().all().stream()
                .filter(mail -> mail.to().stream()
                        .allMatch(to -> TO_RESIDENTS.matcher(to).matches()))
                .flatMap(mail -> CODE.matcher(mail.text()).results())
                .forEach(code -> heard.code(code.group()));
        items("VoterRoll")
                .flatMap(item -> Stream.of("sk", "c").map(item::get))
                .filter(hash -> hash != null && KEYED.matcher(hash.s()).matches())
                .forEach(hash -> heard.keyedHash(hash.s()));
        heard.derive(poll);
    }

    /** A table's items at every look. */
    private Stream<Map<String, AttributeValue>> items(String table) {
        return tables.stream().flatMap(moment -> moment.getOrDefault(table, List.of()).stream());
    }

    private void saw(String place, byte[] bytes) {
        traces.add(new Trace(place, ++records, bytes));
    }

    private Stack stack() {
        if (stack == null) throw new IllegalStateException("nothing is watched yet");
        return stack;
    }

    @Override
    public void close() throws IOException {
        said.close();
        for (Relay relay : relays) relay.close();
    }
}
