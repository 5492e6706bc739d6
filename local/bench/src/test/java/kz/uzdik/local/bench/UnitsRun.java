package kz.uzdik.local.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.DynamoBallotBox;
import kz.uzdik.aws.DynamoDistrictBudget;
import kz.uzdik.aws.DynamoRollEntries;
import kz.uzdik.aws.DynamoRolls;
import kz.uzdik.aws.RollTable;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Bursts;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.EnrolmentPorts;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;
import kz.uzdik.domain.enrolment.SendingCodes;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.enrolment.WantedCode;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.CastingBallot;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * What residents cost in units of writing and reading, as DynamoDB Local reports them, and what the client costs the
 * function's own thread; prints {@code name value} lines.
 */
final class UnitsRun {
    private static final int WARMING = 600;
    private static final int RESIDENTS = 400;
    private static final int BATCH = EnrolmentSteps.BATCH;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final AnEnrolment enrolment = new AnEnrolment();
    private final AVote vote = new AVote();
    private final DynamoDbClient plain;
    private final CountedUnits resident;
    private final CountedUnits budget;

    private UnitsRun(URI endpoint) {
        plain = new AwsClients(Map.of(
                        "AWS_REGION", "eu-central-1",
                        "AWS_ACCESS_KEY_ID", "localaccess",
                        "AWS_SECRET_ACCESS_KEY", "localsecret",
                        "AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString()))
                .dynamoDb();
        resident = new CountedUnits(plain);
        budget = new CountedUnits(plain);
    }

    public static void main(String[] arguments) throws Exception {
        SQLITE.setLevel(Level.OFF);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ContextHandler context = new ContextHandler();
        context.setHandler(
                new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
        server.setHandler(context);
        server.start();
        new UnitsRun(URI.create("http://127.0.0.1:" + connector.getLocalPort())).run();
        System.exit(0); // the emulator's threads would stay
    }

    private void run() {
        String roll = table("VoterRoll");
        Enrolled enrolled = new Enrolled(roll);
        for (int number : new int[] {WARMING, RESIDENTS}) {
            enrolled.next(number);
            print("worker", number, enrolled::codes);
            print("registrar", number, enrolled::credentials);
        }
        var box = new DynamoBallotBox(resident.client(), table("BallotBox"));
        var casting = new CastingBallot(vote.polls(), vote.keys(), box, vote.acknowledgementKeys());
        for (int number : new int[] {WARMING, RESIDENTS}) {
            List<Ballot> ballots = vote.ballots(AVote.FIRST, number, number);
            print(
                    "ballot",
                    number,
                    () -> ballots.forEach(ballot -> done(casting.cast(vote.id(), AVote.FIRST, ballot, AVote.OPEN))));
        }
    }

    /** People who stand in the table one batch after the other. */
    private final class Enrolled {
        private final String roll;
        private final EnrolmentPorts ports;
        private List<Claim> claims = List.of();
        private List<WantedCode> wanted = List.of();
        private int first;

        Enrolled(String roll) {
            this.roll = roll;
            ports = enrolment
                    .ports
                    .with(new DynamoRollEntries(new RollTable(resident.client(), roll)))
                    .with(new DynamoDistrictBudget(new RollTable(budget.client(), roll)));
        }

        void next(int number) {
            claims = IntStream.range(first, first + number)
                    .mapToObj(AnEnrolment::claim)
                    .map(enrolment::onTheRoll)
                    .toList();
            first += number;
            new DynamoRolls(new RollTable(plain, roll))
                    .add(claims.stream()
                            .map(claim -> new NewEntry(
                                    AnEnrolment.key(claim),
                                    enrolment.entry(claim).contact(),
                                    false))
                            .toList());
            wanted = claims.stream().map(enrolment::wanted).toList();
            enrolment.sent.clear();
        }

        void codes() {
            SendingCodes sending = new SendingCodes(
                    ports.polls(),
                    ports.entries(),
                    ports.secrets(),
                    new Bursts(ports.budget(), Residents.NO_END),
                    ports.mail());
            for (int from = 0; from < wanted.size(); from += BATCH) {
                List<Received> batch = wanted.subList(from, from + BATCH).stream()
                        .map(each -> new Received(each, AnEnrolment.AT))
                        .toList();
                sending.send(batch, (_, fault) -> {
                    throw fault;
                });
            }
        }

        void credentials() {
            var issuing = ports.issuing();
            for (int i = 0; i < claims.size(); i++) {
                Proof proof = new Proof(
                        claims.get(i),
                        wanted.get(i).request(),
                        enrolment.sent.get(i).code());
                done(issuing.issue(AnEnrolment.POLL, proof, AnEnrolment.blinded(i), AnEnrolment.AT));
            }
        }
    }

    private static void done(Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }

    private void print(String part, int number, Runnable work) {
        long from = THREADS.getCurrentThreadCpuTime();
        work.run();
        double microseconds = (THREADS.getCurrentThreadCpuTime() - from) / 1e3 / number;
        print("units." + part + ".write", resident.takeWritten() / number);
        print("units." + part + ".read", resident.takeRead() / number);
        print("units." + part + ".budget", budget.takeWritten() / number);
        print("client." + part + ".us", microseconds);
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    private String table(String name) {
        plain.createTable(create -> create.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
        return name;
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
