package kz.uzdik.local.bench.cold;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.uzdik.json.Json;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.resident.Resident;
import kz.uzdik.local.demo.story.Onlooker;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.gateway.Exchange;
import org.jspecify.annotations.Nullable;

/** The contest as it stands when residents vote: who took part, and every request that was answered well. */
final class Scene implements Onlooker {
    /** The end of the chapter in which residents got their credentials. */
    static final String ISSUED = "The residents get their credentials (p14.3)";
    /** The end of the chapter in which they voted. */
    static final String VOTED = "The residents vote (p14.3)";

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    /** What is done at the end of a chapter. */
    interface Act {
        void at(String chapter);
    }

    private record Seen(Exchange exchange, Instant at) {}

    private final Stack stack;
    private final World world;
    private final Act act;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();

    Scene(Stack stack, Act act) {
        this.stack = stack;
        this.act = act;
        this.world = EmbeddedStack.around(new Api(stack.uri()), Clock.systemUTC());
        stack.observe(this::saw);
    }

    World world() {
        return world;
    }

    Instant now() {
        return stack.time().now();
    }

    private synchronized void saw(Exchange exchange) {
        if (exchange.status() < 300) {
            seen.add(new Seen(exchange, now()));
        }
    }

    @Override
    public void began(Resident resident) {
        residents.add(resident);
    }

    @Override
    public void ended(String chapter) {
        act.at(chapter);
    }

    /** The last request of this method that was sent to this resource. */
    Optional<Request> last(String method, String resource) {
        return all(method, resource).reduce((_, later) -> later);
    }

    /** A request to read this, whose first place is filled as somebody filled it before; it is they who ask. */
    Request about(String resource) {
        String[] parts = resource.split("/");
        String place = parts.length > 2 ? parts[2] : "{any}";
        return all("GET", "/" + parts[1] + "/" + place)
                .reduce((_, later) -> later)
                .or(() -> under(parts[1], place))
                .map(known -> new Request(
                        "GET",
                        resource,
                        parts.length > 2 ? known.places() : Map.of(),
                        known.headers(),
                        Optional.empty(),
                        now()))
                .orElseThrow();
    }

    private synchronized Optional<Request> under(String collection, String place) {
        return seen.reversed().stream()
                .filter(each -> each.exchange().path().startsWith("/" + collection + "/"))
                .flatMap(each -> {
                    int segments = each.exchange().path().split("\\?", 2)[0].split("/").length;
                    return Request.of(
                            each.exchange(), "/" + collection + "/" + place + "/{x}".repeat(segments - 3), each.at())
                            .stream();
                })
                .map(known -> new Request(
                        "GET",
                        "/" + collection + "/" + place,
                        Map.of(
                                place.substring(1, place.length() - 1),
                                Objects.requireNonNull(known.places().get(place.substring(1, place.length() - 1)))),
                        known.headers(),
                        Optional.empty(),
                        now()))
                .findFirst();
    }

    /** Two that follow each other, sent by different people. */
    List<Request> two(String method, String resource) {
        return all(method, resource).limit(2).toList();
    }

    private synchronized Stream<Request> all(String method, String resource) {
        return List.copyOf(seen).stream()
                .filter(each -> each.exchange().method().equals(method))
                .flatMap(each -> Request.of(each.exchange(), resource, each.at()).stream());
    }

    /** What a resident sends to get their credential once more: a code from a new letter, the same blinded message. */
    List<Request> credentials() {
        return all("POST", "/polls/{poll}/credentials")
                .limit(2)
                .map(sent -> sent.with(Json.text(proven(sent.body().orElseThrow()))))
                .toList();
    }

    /** What they send to see what was issued on their entry. */
    List<Request> complaints(List<Request> credentials) {
        return credentials.stream()
                .map(sent -> {
                    Map<String, @Nullable Object> body =
                            new LinkedHashMap<>(object(sent.body().orElseThrow()));
                    body.remove("blinded");
                    body.put("complain", false);
                    return new Request(
                            "POST",
                            "/polls/{poll}/complaints",
                            sent.places(),
                            sent.headers(),
                            Optional.of(Json.text(body)),
                            now());
                })
                .toList();
    }

    private Map<String, @Nullable Object> proven(String sent) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(object(sent));
        Resident resident = residents.stream()
                .filter(each -> each.identity().iin().equals(body.get("iin")))
                .findFirst()
                .orElseThrow();
        body.put("request", resident.askForCode());
        world.settled().run();
        body.put("code", code(resident.identity().contact()));
        return body;
    }

    private String code(String contact) {
        String address = contact.toLowerCase(Locale.ROOT).replace("+poll@", "@");
        Optional<String> code = world.mailbox().to(address).stream()
                .map(letter -> CODE.matcher(letter.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((_, later) -> later);
        return code.orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String json) {
        Object tree = Json.read(json.getBytes(StandardCharsets.UTF_8));
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalStateException("no object");
    }
}
