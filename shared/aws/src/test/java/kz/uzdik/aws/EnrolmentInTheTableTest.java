package kz.uzdik.aws;

import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.blinded;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.uzdik.domain.Outcomes;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.EnrolmentPorts;
import kz.uzdik.domain.enrolment.EnrolmentReason;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The acts of the enrolment over the table: who wins when many come at once, and what a resident costs. */
class EnrolmentInTheTableTest {
    private final AnEnrolment enrolment = new AnEnrolment();
    private final Claim resident = enrolment.onTheRoll(claim(1));
    private final RollTable table = LocalRolls.of(List.of(
            new NewEntry(AnEnrolment.key(resident), enrolment.entry(resident).contact(), false)));
    private final List<Double> written = new ArrayList<>();
    private final EnrolmentPorts ports = over(new RollTable(counting(table.client()), table.name()));

    private EnrolmentPorts over(RollTable counted) {
        return enrolment
                .ports
                .with(new DynamoRollEntries(counted))
                .with(new DynamoDistrictBudget(new RollTable(table.client(), table.name())));
    }

    /** A client that keeps how many write units each update took. */
    private DynamoDbClient counting(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, method, arguments) -> {
                    try {
                        if (arguments.length == 1 && arguments[0] instanceof UpdateItemRequest update) {
                            return counted(client.updateItem(update.toBuilder()
                                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                                    .build()));
                        }
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized UpdateItemResponse counted(UpdateItemResponse response) {
        written.add(response.consumedCapacity().capacityUnits());
        return response;
    }

    private Proof proof() {
        RequestId request = Outcomes.done(ports.requesting(enrolment::draw).request(POLL, resident, Language.KK, AT));
        List<Received> batch = enrolment.queued.stream()
                .map(wanted -> new Received(wanted, AT))
                .toList();
        enrolment.queued.clear();
        ports.sending().send(batch, (_, fault) -> {
            throw fault;
        });
        return new Proof(resident, request, enrolment.sent.getLast().code());
    }

    private static <T> List<T> atOnce(IntFunction<T> act) throws Exception {
        List<Callable<T>> acts = IntStream.range(0, 200)
                .<Callable<T>>mapToObj(number -> () -> act.apply(number))
                .toList();
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
        }
        return results;
    }

    @Test
    void a_resident_costs_three_write_units_and_an_item_stays_under_a_kilobyte() {
        proof();
        proof();
        Proof last = proof();
        assertThat(bytes()).as("with three live requests").isLessThan(1024);
        written.clear();

        Proof own = last;
        Outcomes.done(ports.issuing().issue(POLL, own, blinded(1), AT));
        assertThat(written).as("the try, the mark").containsExactly(1.0, 1.0);
        assertThat(bytes()).isLessThan(1024);
        written.clear();

        Proof again = proof();
        assertThat(written).as("the worker").containsExactly(1.0);
        written.clear();
        Outcomes.done(ports.complaining().look(POLL, again, false, AT));
        assertThat(written).as("looking").containsExactly(1.0);
    }

    private int bytes() {
        return LocalTables.contents(table.name()).stream()
                .filter(item -> item.containsKey(RollItem.CONTACT))
                .mapToInt(EnrolmentInTheTableTest::size)
                .sum();
    }

    // As DynamoDB counts: names and values; three bytes for each map and one for each of its members.
    private static int size(Map<String, AttributeValue> members) {
        return members.entrySet().stream()
                .mapToInt(member -> 1 + member.getKey().length() + size(member.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().length();
            case N -> value.n().length() / 2 + 2;
            case M -> 3 + size(value.m());
            default -> 1;
        };
    }

    @Test
    void of_two_hundred_attempts_with_one_code_exactly_one_gets_a_credential() throws Exception {
        Proof proof = proof();
        List<Outcome<byte[]>> outcomes = atOnce(number -> ports.issuing().issue(POLL, proof, blinded(number), AT));

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .flatMap(outcome -> Outcomes.reasons(outcome).stream())
                        .<Reason.Code>map(Reason::code)
                        .distinct())
                .isSubsetOf(EnrolmentReason.CODE_WRONG, EnrolmentReason.ALREADY_ISSUED);
    }

    @Test
    void two_hundred_wrong_guesses_at_once_are_five_comparisons() throws Exception {
        Proof right = proof();
        int code = Integer.parseInt(right.code());
        written.clear();
        List<Outcome<byte[]>> outcomes = atOnce(number -> ports.issuing()
                .issue(
                        POLL,
                        new Proof(resident, right.request(), "%08d".formatted((code + 1 + number) % 100_000_000)),
                        blinded(number),
                        AT));

        assertThat(written).as("tries that were spent").hasSize(5);
        assertThat(outcomes).allSatisfy(outcome -> Outcomes.assertRefused(outcome, EnrolmentReason.CODE_WRONG));
        Outcomes.assertRefused(ports.issuing().issue(POLL, right, blinded(1), AT), EnrolmentReason.CODE_WRONG);
    }
}
