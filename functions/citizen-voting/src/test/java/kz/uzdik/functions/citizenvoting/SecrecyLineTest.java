package kz.uzdik.functions.citizenvoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.http.testing.Repository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The template keeps what a person is and what a ballot says apart: what the ballot path may do is written out here right
 * by right, nothing on it records a time, and no right of one side is a right of the other.
 */
class SecrecyLineTest {

    private static final String ENROLMENT = "kz.uzdik.functions.voterenrolment.";
    private static final String VOTING = "kz.uzdik.functions.citizenvoting.";
    private static final Map<?, ?> TEMPLATE = read();
    static final Map<?, ?> RESOURCES = map(TEMPLATE.get("Resources"));

    /** Both sides read the polls' public folders, as everybody does. */
    private static final Set<String> SHARED =
            Set.of("s3:GetObject !Sub ${PublicBucket.Arn}/polls/*", "s3:ListBucket !GetAtt PublicBucket.Arn");

    /** YAML with CloudFormation's tags, each kept as its text. */
    private static final class Tagged extends SafeConstructor {
        Tagged() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String tag = node.getTag().getValue();
                    return switch (node) {
                        case ScalarNode scalar -> tag + " " + scalar.getValue();
                        case SequenceNode sequence -> tag + " " + constructSequence(sequence);
                        case MappingNode mapping -> tag + " " + constructMapping(mapping);
                        default -> throw new IllegalStateException("no such node");
                    };
                }
            });
        }
    }

    private static Map<?, ?> read() {
        String text = new String(Repository.bytes("template.yaml"), java.nio.charset.StandardCharsets.UTF_8);
        return map(new Yaml(new Tagged()).load(text));
    }

    static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? list : tree == null ? List.of() : List.of(tree);
    }

    static Map<?, ?> properties(String resource) {
        Map<?, ?> found = map(RESOURCES.get(resource));
        assertThat(found).as(resource).isNotEmpty();
        return map(found.get("Properties"));
    }

    static String text(@Nullable Object tree) {
        return String.valueOf(tree);
    }

    /** The logical ids of the functions whose handlers are of this package. */
    private static Set<String> functions(String handlers) {
        return RESOURCES.keySet().stream()
                .map(String::valueOf)
                .filter(name -> text(properties(name).get("Handler")).startsWith(handlers))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything a function's role may: {@code action resource}, and under which condition. */
    private static Set<String> rights(String function) {
        String role = text(properties(function).get("Role")).replaceFirst("^!GetAtt (\\w+)\\.Arn$", "$1");
        Map<?, ?> own = properties(role);
        assertThat(own.containsKey("ManagedPolicyArns")).as(role).isFalse();
        return list(own.get("Policies")).stream()
                .flatMap(policy -> list(map(map(policy).get("PolicyDocument")).get("Statement")).stream())
                .flatMap(statement -> rights(map(statement)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> rights(Map<?, ?> statement) {
        assertThat(statement.get("Effect")).isEqualTo("Allow");
        assertThat(statement.containsKey("NotAction")).isFalse();
        String condition = statement.containsKey("Condition") ? " if " + statement.get("Condition") : "";
        return list(statement.get("Action")).stream()
                .flatMap(action ->
                        list(statement.get("Resource")).stream().map(resource -> action + " " + resource + condition));
    }

    @Test
    void the_ballot_box_may_put_ballots_and_nothing_else() {
        assertThat(rights("BallotIntake"))
                .containsExactlyInAnyOrder(
                        "logs:CreateLogStream !GetAtt BallotIntakeLogs.Arn",
                        "logs:PutLogEvents !GetAtt BallotIntakeLogs.Arn",
                        "dynamodb:PutItem !GetAtt BallotBox.Arn",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/polls/*",
                        "s3:ListBucket !GetAtt PublicBucket.Arn",
                        "s3:GetObject !Sub ${PollKeyBucket.Arn}/polls/*/acknowledgement",
                        "kms:Decrypt !Sub arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*"
                                + " if {StringEquals={aws:ResourceTag/uzdik:part=acknowledgement}}");
    }

    @Test
    void the_count_writes_what_it_has_counted_and_may_not_read_the_box() {
        assertThat(rights("Count"))
                .containsExactlyInAnyOrder(
                        "logs:CreateLogStream !GetAtt CountLogs.Arn",
                        "logs:PutLogEvents !GetAtt CountLogs.Arn",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/polls/*",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/closing/*",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/stations/*",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/drafts/*/closing.json",
                        "s3:GetObject !Sub ${PublicBucket.Arn}/drafts/*/results/*",
                        "s3:ListBucket !GetAtt PublicBucket.Arn",
                        "s3:PutObject !Sub ${PublicBucket.Arn}/closing/*",
                        "s3:PutObject !Sub ${PublicBucket.Arn}/polls/*/ledgers/*",
                        "s3:PutObject !Sub ${PublicBucket.Arn}/polls/*/withheld/*",
                        "s3:PutObject !Sub ${PublicBucket.Arn}/drafts/*/closing.json",
                        "s3:PutObject !Sub ${PublicBucket.Arn}/drafts/*/results/*",
                        "s3:AbortMultipartUpload !Sub ${PublicBucket.Arn}/polls/*/ledgers/*",
                        "sqs:SendMessage !GetAtt PollQueue.Arn",
                        "sqs:SendMessage !GetAtt CountQueue.Arn",
                        "sqs:ReceiveMessage !GetAtt CountQueue.Arn",
                        "sqs:DeleteMessage !GetAtt CountQueue.Arn",
                        "sqs:GetQueueAttributes !GetAtt CountQueue.Arn");
        assertThat(properties("CountRole").get("PermissionsBoundary")).isEqualTo("!Ref CountBoundary");
    }

    @Test
    void no_other_function_has_a_right_to_the_box_but_to_have_it_backed_up() {
        assertThat(functions(VOTING)).containsExactly("BallotIntake", "Count");
        for (String function : functions("kz.uzdik.")) {
            if (!functions(VOTING).contains(function)) {
                assertThat(rights(function))
                        .as(function)
                        .filteredOn(right -> !right.equals("dynamodb:CreateBackup !GetAtt BallotBox.Arn")
                                || !function.equals("KeyCeremony"))
                        .noneMatch(right -> right.startsWith("dynamodb:")
                                && (right.contains("BallotBox") || right.contains("ballots") || right.contains("/*")));
            }
        }
    }

    @Test
    void enrolment_and_voting_share_no_right_but_to_read_what_is_public() {
        for (String enrolling : functions(ENROLMENT)) {
            for (String voting : functions(VOTING)) {
                Set<String> both = new HashSet<>(rights(enrolling));
                both.retainAll(rights(voting));
                assertThat(SHARED).as(enrolling + " and " + voting).containsAll(both);
            }
            assertThat(rights(enrolling)).as(enrolling).noneMatch(right -> right.contains("part=acknowledgement"));
        }
        for (String voting : functions(VOTING)) {
            assertThat(rights(voting)).as(voting).noneMatch(right -> right.contains("VoterRoll"));
            assertThat(rights(voting)).as(voting).noneMatch(right -> right.contains("ContestTable"));
        }
    }

    @Test
    void nobody_who_enrols_or_counts_can_sign_and_of_polls_only_the_administration_does() {
        Set<String> sign = functions("kz.uzdik.").stream()
                .filter(function -> rights(function).contains("kms:Sign !GetAtt SigningKey.Arn"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sign).containsExactly("KeyCeremony", "PublicationWorker");
        for (String side : List.of(ENROLMENT, VOTING)) {
            for (String function : functions(side)) {
                assertThat(rights(function))
                        .as(function)
                        .noneMatch(right -> right.startsWith("s3:PutObject") && right.contains(".sig"));
            }
        }
        assertThat(text(properties("CountBoundary"))).doesNotContain("kms:");
    }

    @Test
    void no_right_of_the_ballot_path_is_for_everything() {
        for (String voting : functions(VOTING)) {
            assertThat(rights(voting)).noneMatch(right -> right.contains(":* ") || right.endsWith(" *"));
        }
    }

    @Test
    void the_ballot_box_has_an_api_of_its_own_that_records_nothing() {
        Map<?, ?> api = properties("BallotApi");
        assertThat(api.get("TracingEnabled")).isEqualTo(false);
        assertThat(api.containsKey("AccessLogSetting")).isFalse();
        assertThat(list(api.get("MethodSettings")))
                .singleElement()
                .satisfies(settings -> assertThat(map(settings))
                        .extracting("LoggingLevel", "DataTraceEnabled", "MetricsEnabled", "ResourcePath", "HttpMethod")
                        .containsExactly("OFF", false, false, "/*", "*"));
        assertThat(text(api.get("Cors"))).doesNotContain("Credentials").doesNotContain("Authorization");
        Set<String> served = RESOURCES.keySet().stream()
                .map(String::valueOf)
                .filter(name -> text(properties(name).get("Events")).contains("!Ref BallotApi"))
                .collect(Collectors.toSet());
        assertThat(served).containsExactly("BallotIntake");
        for (Object event : map(properties("BallotIntake").get("Events")).values()) {
            if ("ScheduleV2".equals(map(event).get("Type"))) {
                // It is woken by the clock, which knows nothing.
                assertThat(map(map(event).get("Properties")).get("Input")).isEqualTo("{\"ping\":true}");
            } else {
                assertThat(map(map(event).get("Properties")).get("RestApiId")).isEqualTo("!Ref BallotApi");
            }
        }
        // The firewall counts and may sample requests by their address.
        assertThat(text(properties("FirewallOfApi"))).doesNotContain("BallotApi");
    }

    @Test
    void the_ballot_boxs_function_records_nothing() {
        Map<?, ?> function = properties("BallotIntake");
        assertThat(map(function.get("LoggingConfig")))
                .extracting("LogFormat", "SystemLogLevel", "ApplicationLogLevel")
                .containsExactly("JSON", "WARN", "FATAL");
        assertThat(function.keySet().stream().map(String::valueOf))
                .doesNotContain("Tracing", "Layers", "DeadLetterQueue", "EventInvokeConfig");
        Map<?, ?> globals = map(map(TEMPLATE.get("Globals")).get("Function"));
        assertThat(globals.keySet().stream().map(String::valueOf)).doesNotContain("Tracing", "Layers");
        assertThat(map(globals.get("Environment"))).isEmpty();
    }

    @Test
    void the_table_of_ballots_keeps_nothing_but_the_ballots_and_gives_them_to_the_count_only() {
        Map<?, ?> table = properties("BallotBox");
        assertThat(table.keySet().stream().map(String::valueOf))
                .doesNotContain(
                        "StreamSpecification",
                        "TimeToLiveSpecification",
                        "GlobalSecondaryIndexes",
                        "LocalSecondaryIndexes",
                        "KinesisStreamSpecification",
                        "ImportSourceSpecification");
        assertThat(map(table.get("PointInTimeRecoverySpecification")).get("PointInTimeRecoveryEnabled"))
                .isEqualTo(false);
        assertThat(map(table.get("ContributorInsightsSpecification")).get("Enabled"))
                .isEqualTo(false);
        assertThat(table.get("DeletionProtectionEnabled")).isEqualTo(true);
        assertThat(map(RESOURCES.get("BallotBox")).get("DeletionPolicy")).isEqualTo("Retain");

        List<?> denied =
                list(map(map(table.get("ResourcePolicy")).get("PolicyDocument")).get("Statement"));
        assertThat(denied)
                .allSatisfy(statement -> assertThat(map(statement))
                        .extracting("Effect", "Principal")
                        .containsExactly("Deny", "*"));
        assertThat(actions(denied, false))
                .contains(
                        "dynamodb:UpdateItem",
                        "dynamodb:DeleteItem",
                        "dynamodb:BatchWriteItem",
                        "dynamodb:PartiQLSelect",
                        "dynamodb:PartiQLInsert",
                        "dynamodb:PartiQLUpdate",
                        "dynamodb:PartiQLDelete",
                        "dynamodb:ExportTableToPointInTime",
                        "dynamodb:RestoreTableToPointInTime");
        assertThat(actions(denied, true))
                .containsExactlyInAnyOrder(
                        "dynamodb:GetItem",
                        "dynamodb:BatchGetItem",
                        "dynamodb:Query",
                        "dynamodb:Scan",
                        "dynamodb:ConditionCheckItem");
        assertThat(denied.toString()).contains("ArnNotEquals={aws:PrincipalArn=!GetAtt CountRole.Arn}");
    }

    private static List<String> actions(List<?> statements, boolean conditional) {
        return statements.stream()
                .filter(statement -> map(statement).containsKey("Condition") == conditional)
                .flatMap(statement -> list(map(statement).get("Action")).stream())
                .map(Objects::toString)
                .toList();
    }
}
