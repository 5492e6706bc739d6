package kz.uzdik.local.bench.cold;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import kz.uzdik.local.bench.twins.BallotTwin;
import kz.uzdik.local.bench.twins.CallingTwin;
import kz.uzdik.local.bench.twins.EmptyTwin;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import kz.uzdik.local.stack.template.LambdaFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Starts every public function cold beside its twin, round after round, with requests of a contest that was played until
 * the residents had voted. The services behind both are the embedded stack's, in this process. Prints
 * {@code name value} lines, all medians.
 */
public final class ColdRun {
    /** The functions that people call, by the resource they are asked for here. */
    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("BallotIntake", "POST /polls/{poll}/ballots");
        ASKED.put("EnrolmentRequests", "POST /polls/{poll}/codes");
        ASKED.put("Registrar", "POST /polls/{poll}/credentials");
        ASKED.put("Complaint", "POST /polls/{poll}/complaints");
        ASKED.put("RollOffice", "GET /polls/{poll}/rolls/{version}");
        ASKED.put("PollAdministration", "GET /polls/{poll}");
        ASKED.put("ContestAdministration", "GET /editions/{edition}");
        ASKED.put("RecordKeeping", "GET /editions/{edition}/audit");
        ASKED.put("WorkRecord", "GET /adoptions");
        ASKED.put("UploadIntake", "GET /dossiers");
        ASKED.put("CommissionWork", "GET /commissions/{commission}/sittings");
        ASKED.put("DossierPreparation", "GET /commissions/{commission}/objections");
        ASKED.put("RankingRequests", "GET /sittings/{sitting}/rankings");
        ASKED.put("PublicationRequests", "GET /editions/{edition}/publications");
    }

    /** The function that does nothing. */
    public static final String EMPTY = "nothing";

    /** What is asked while credentials are issued; afterwards their keys are gone. */
    private static final Set<String> WHILE_ISSUED = Set.of("EnrolmentRequests", "Registrar", "Complaint");

    private static final String PRESIGNER = "software.amazon.awssdk.services.s3.internal.signing.DefaultS3Presigner";

    private final Stack stack;
    private final int rounds;
    private final List<String> wanted;
    private final Scene scene;
    private final ColdStart starts;
    private final Artifacts artifacts;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, List<ColdStart.Took>> took = new LinkedHashMap<>();

    /** The functions that are started, in their order. */
    public static List<String> functions() {
        return List.copyOf(ASKED.keySet());
    }

    /** Under which name the figures of a function's twin stand. */
    public static String twin(String function) {
        return function + ".twin";
    }

    private ColdRun(Stack stack, Path folder, int rounds, List<String> wanted) throws Exception {
        this.stack = stack;
        this.rounds = rounds;
        this.wanted = wanted;
        scene = new Scene(stack, this::measure);
        starts = new ColdStart(folder);
        artifacts = new Artifacts(folder);
    }

    /** @param arguments how many rounds, then the functions' names; none for all */
    public static void main(String[] arguments) throws Exception {
        // Whoever passes calls on has to keep their host, which is signed.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Path folder = Path.of("local/bench/target/cold").toAbsolutePath();
        Artifacts.clear(folder);
        Files.createDirectories(folder);
        List<String> wanted =
                arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.copyOf(ASKED.keySet());
        try (Stack stack = Stack.start(StackSettings.inMemory(Path.of("template.yaml")))) {
            new ColdRun(stack, folder, Integer.parseInt(arguments[0]), wanted).play();
        }
        System.exit(0);
    }

    /** Ends the story. */
    private static final class Measured extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void play() {
        var narrator = new Narrator(new PrintStream(OutputStream.nullOutputStream()), scene::now);
        var contest = new Contest(Path.of("contests/best-rural-akim-2020/definition.json"));
        try {
            Story.on(new Api(stack.uri()), scene.world(), contest, narrator, scene)
                    .play();
        } catch (Measured end) {
            return;
        }
        throw new IllegalStateException("the story ended without the vote");
    }

    private void measure(String chapter) {
        boolean issued = chapter.equals(Scene.ISSUED);
        boolean voted = chapter.equals(Scene.VOTED);
        if (issued || voted) {
            measure(wanted.stream()
                    .filter(name -> WHILE_ISSUED.contains(name) == issued)
                    .toList());
        }
        if (voted) {
            throw new Measured();
        }
    }

    void measure(List<String> functions) {
        variants.clear();
        took.clear();
        try {
            prepare(functions);
            start();
            print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepare(List<String> functions) throws IOException, InterruptedException, GeneralSecurityException {
        List<Request> credentials =
                functions.contains("Registrar") || functions.contains("Complaint") ? scene.credentials() : List.of();
        for (String function : functions) {
            List<byte[]> events =
                    requests(function, credentials).stream().map(Request::event).toList();
            LambdaFunction said = function(function);
            Path code = artifacts.of(function);
            Map<String, String> environment = stack.environment(function);
            var ours = new Variant(function, code, said.handlerClass(), said.memoryMegabytes(), environment, events);
            if (variants.isEmpty() && !WHILE_ISSUED.contains(function)) {
                variants.add(twin(ours, EMPTY, EmptyTwin.class, Map.of()));
            }
            variants.add(ours);
            variants.add(
                    function.equals("BallotIntake")
                            ? twin(ours, twin(function), BallotTwin.class, Map.of("TWIN_POLL", "best-2020.residents"))
                            : twin(ours, twin(function), CallingTwin.class, whatItDoes(ours)));
        }
    }

    private Variant twin(Variant ours, String name, Class<?> handler, Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(ours.environment());
        environment.putAll(more);
        return new Variant(
                name, artifacts.twinOf(ours.name()), handler.getName(), ours.memory(), environment, ours.events());
    }

    private List<Request> requests(String function, List<Request> credentials) {
        String[] asked = String.valueOf(ASKED.get(function)).split(" ");
        List<Request> requests = switch (function) {
            case "Registrar" -> credentials;
            case "Complaint" -> scene.complaints(credentials);
            case "BallotIntake", "EnrolmentRequests" -> scene.two(asked[0], asked[1]);
            default -> {
                Request one = scene.last(asked[0], asked[1]).orElseGet(() -> scene.about(asked[1]));
                yield List.of(one, one);
            }
        };
        return requests;
    }

    /** What the house's function does, for its twin to do. */
    private Map<String, String> whatItDoes(Variant ours)
            throws IOException, InterruptedException, GeneralSecurityException {
        try (var hearing = new Hearing()) {
            Map<String, String> environment = new HashMap<>(ours.environment());
            for (Map.Entry<String, URI> endpoint : stack.account().endpoints().entrySet()) {
                environment.put(
                        "AWS_ENDPOINT_URL_" + endpoint.getKey(),
                        hearing.before(endpoint.getKey(), endpoint.getValue()).toString());
            }
            var tables = tables();
            List<String> loaded = starts.loaded(
                    new Variant(ours.name(), ours.code(), ours.handler(), ours.memory(), environment, ours.events()));
            tables.forEach(KeptTable::restore);
            String calls = TwinCalls.of(hearing.take());
            if (ours.name().equals("Registrar")) {
                var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
                calls += "\nsign\t" + Base64.getEncoder().encodeToString(key.getEncoded());
            }
            String clients = Artifacts.clients(ours.code());
            return Map.of(
                    "TWIN_CALLS", calls, "TWIN_CLIENTS", loaded.contains(PRESIGNER) ? clients + ",PRESIGNER" : clients);
        }
    }

    private List<KeptTable> tables() {
        var client = stack.account().client("DYNAMODB", DynamoDbClient.builder());
        return List.of("VoterRoll", "BallotBox").stream()
                .map(name -> new KeptTable(
                        client,
                        stack.template().tables().stream()
                                .filter(table -> table.logicalId().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .name()))
                .toList();
    }

    private LambdaFunction function(String logicalId) {
        return stack.template().functions().stream()
                .filter(each -> each.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow();
    }

    private void start() throws IOException, InterruptedException {
        try (var client = stack.account().client("DYNAMODB", DynamoDbClient.builder())) {
            emptyBox(client);
        }
        List<KeptTable> tables = tables();
        for (int round = 0; round < rounds; round++) {
            for (Variant variant : variants) {
                took.computeIfAbsent(variant.name(), _ -> new ArrayList<>()).add(starts.of(variant));
                tables.forEach(KeptTable::restore);
            }
        }
        for (Variant variant : variants) {
            System.out.println("cold." + variant.name() + ".classes "
                    + starts.loaded(variant).size());
            tables.forEach(KeptTable::restore);
        }
    }

    private void emptyBox(DynamoDbClient client) {
        String box = stack.environment("BallotIntake").get("BALLOT_TABLE");
        client.scanPaginator(scan -> scan.tableName(box))
                .items()
                .forEach(item -> client.deleteItem(delete -> delete.tableName(box)
                        .key(Map.of(
                                "pk",
                                Objects.requireNonNull(item.get("pk")),
                                "sk",
                                Objects.requireNonNull(item.get("sk"))))));
    }

    private void print() {
        took.forEach((name, all) -> {
            print(name, "init", all, ColdStart.Took::init);
            print(name, "first", all, ColdStart.Took::first);
            print(name, "warm", all, ColdStart.Took::warm);
            print(name, "cold", all, each -> each.init() + each.first());
            print(name, "processor", all, ColdStart.Took::processor);
            print(name, "resident", all, ColdStart.Took::resident);
        });
    }

    private static void print(String name, String what, List<ColdStart.Took> all, ToDoubleFunction<ColdStart.Took> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        System.out.println("cold." + name + "." + what + " " + sorted[sorted.length / 2]);
        System.out.println("cold." + name + "." + what + ".least " + sorted[0]);
        System.out.println("cold." + name + "." + what + ".most " + sorted[sorted.length - 1]);
    }
}
