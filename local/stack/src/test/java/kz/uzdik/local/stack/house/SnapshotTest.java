package kz.uzdik.local.stack.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Role;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lies in the snapshot of a public function is shared by all environments that begin with it, for weeks: nothing
 * drawn, nothing secret, nothing asked of anybody.
 */
class SnapshotTest {
    private static final Template TEMPLATE = TheTemplate.read();
    /** The SDK's HTTP client makes its TLS settings as it is made; each connection draws anew, from the kernel. */
    private static final String TLS_OF_THE_SDK =
            " by software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient.getSslContext(";

    private static final JavaClasses DEPLOYED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages(
                    "kz.uzdik.domain..",
                    "kz.uzdik.json..",
                    "kz.uzdik.http..",
                    "kz.uzdik.aws..",
                    "kz.uzdik.functions..");

    static List<LambdaFunction> publicFunctions() {
        return TEMPLATE.functions().stream()
                .filter(function ->
                        function.triggers(Trigger.ApiRoute.class).findAny().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicFunctions")
    void before_its_snapshot_no_function_draws_makes_a_key_or_asks_anybody(LambdaFunction function) throws Exception {
        try (var spies = new InitSpies()) {
            made(function, "snap-start");

            assertThat(spies.heard())
                    .as(function.logicalId())
                    .filteredOn(one -> one.startsWith("asked") || !one.contains(TLS_OF_THE_SDK))
                    .isEmpty();
        }
    }

    @Test
    void the_spies_hear_what_there_is_to_hear() throws Exception {
        try (var spies = new InitSpies()) {
            var _ = new kz.uzdik.aws.SecureRequestIds().draw();
            KeyPairGenerator.getInstance("EC").generateKeyPair();
            assertThat(catchingAll(() -> java.net
                            .URI
                            .create("http://127.0.0.1:9/keys")
                            .toURL()
                            .openStream()))
                    .isNotNull();

            assertThat(spies.heard())
                    .anyMatch(one -> one.startsWith("random") && one.contains("SecureRequestIds"))
                    .anyMatch(one -> one.startsWith("key"))
                    .anyMatch(one -> one.startsWith("asked") && one.contains("127.0.0.1:9"));
        }
    }

    @ParameterizedTest
    @MethodSource("publicFunctions")
    void each_answers_the_clocks_ping_without_asking_anybody_and_without_a_line(LambdaFunction function)
            throws Exception {
        ApiHandler handler = made(function, "snap-start");
        var lines = new AtomicReference<>("");
        var out = new ByteArrayOutputStream();
        try (var spies = new InitSpies()) {
            handler.handleRequest(new ByteArrayInputStream(ping(function)), out, silent(lines));

            assertThat(spies.heard()).isEmpty();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"awake\":true}");
        assertThat(lines.get()).isEmpty();
    }

    @Test
    void the_clock_pings_every_public_function_once_an_hour_and_no_other() {
        assertThat(TEMPLATE.functions()).allSatisfy(function -> {
            boolean isPublic = publicFunctions().contains(function);
            assertThat(function.triggers(Trigger.OnSchedule.class)
                            .filter(schedule -> schedule.input().equals(Optional.of("{\"ping\":true}")))
                            .map(Trigger.OnSchedule::every))
                    .as(function.logicalId())
                    .isEqualTo(isPublic ? List.of(Optional.of(Duration.ofHours(1))) : List.of());
        });
    }

    @Test
    void whoever_pings_may_call_the_aliases_of_public_functions_and_nothing_else() {
        Role pinging = TEMPLATE.roles().stream()
                .filter(role -> role.logicalId().equals("AwakeRole"))
                .findFirst()
                .orElseThrow();
        List<String> aliases = publicFunctions().stream()
                .map(function -> "arn:aws:lambda:eu-central-1:000000000000:function:" + function.name() + ":live")
                .toList();

        assertThat(pinging.policies())
                .isEqualTo(List.of(Map.of(
                        "Version",
                        "2012-10-17",
                        "Statement",
                        List.of(Map.of(
                                "Effect", "Allow", "Action", List.of("lambda:InvokeFunction"), "Resource", aliases)))));
    }

    @Test
    void nothing_that_is_deployed_keeps_a_random_source() {
        noFields()
                .should()
                .haveRawType(assignable(RandomGenerator.class, Random.class))
                .check(DEPLOYED);
    }

    @Test
    void no_class_keeps_a_key_or_a_moment_for_all() {
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(assignable(Key.class, KeyPair.class, Clock.class))
                .check(DEPLOYED);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> assignable(
            Class<?>... types) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "one of " + List.of(types),
                type -> java.util.Arrays.stream(types).anyMatch(type::isAssignableTo));
    }

    private static ApiHandler made(LambdaFunction function, String type) throws ReflectiveOperationException {
        Map<String, String> environment = new TreeMap<>(function.environment());
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", type);
        return Class.forName(function.handlerClass())
                .asSubclass(ApiHandler.class)
                .getConstructor(Map.class)
                .newInstance(environment);
    }

    private static byte[] ping(LambdaFunction function) {
        return function.triggers(Trigger.OnSchedule.class)
                .flatMap(schedule -> schedule.input().stream())
                .findFirst()
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Context silent(AtomicReference<String> lines) {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (_, method, _) -> {
                    lines.set(method.getName());
                    throw new IllegalStateException(method.getName());
                });
    }

    /** Something that may throw. */
    private interface Attempt {
        Object make() throws Exception;
    }

    private static List<Exception> catchingAll(Attempt attempt) {
        List<Exception> caught = new ArrayList<>();
        try {
            caught.add(new IllegalStateException(String.valueOf(attempt.make())));
        } catch (Exception e) {
            caught.add(e);
        }
        return caught;
    }
}
