package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.http.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Each part of the enrolment may do what the protocol's table says, and nothing else. */
class RightsTest {

    private static final Set<String> POLLS =
            Set.of("s3:GetObject ${PublicBucket.Arn}/polls/*", "s3:ListBucket PublicBucket.Arn");
    private static final Set<String> SECRETS = Set.of(
            "s3:GetObject ${PollKeyBucket.Arn}/polls/*/secrets",
            "s3:ListBucket PollKeyBucket.Arn",
            "kms:Decrypt of part secrets");

    private static final String CONTEST =
            "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/uzdik-${Stage}-${ContestTable}";

    private static final Node TEMPLATE =
            new Yaml().compose(new StringReader(new String(Repository.bytes("template.yaml"), StandardCharsets.UTF_8)));

    @Test
    void who_takes_requests_can_queue_them_and_read_no_roll() {
        assertThat(rights("EnrolmentRequests")).isEqualTo(all(List.of(POLLS, Set.of("sqs:SendMessage CodeQueue.Arn"))));
    }

    @Test
    void who_sends_codes_can_read_and_change_single_entries_and_has_no_signing_key() {
        assertThat(rights("CodeWorker"))
                .isEqualTo(all(List.of(
                        POLLS,
                        SECRETS,
                        Set.of(
                                "dynamodb:GetItem VoterRoll.Arn",
                                "dynamodb:UpdateItem VoterRoll.Arn",
                                "ses:SendEmail arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/*",
                                "sqs:ReceiveMessage CodeQueue.Arn",
                                "sqs:DeleteMessage CodeQueue.Arn",
                                "sqs:GetQueueAttributes CodeQueue.Arn"))));
    }

    @Test
    void who_signs_can_change_single_entries_and_list_none() {
        assertThat(rights("Registrar"))
                .isEqualTo(all(List.of(
                        POLLS,
                        SECRETS,
                        Set.of(
                                "s3:GetObject ${PollKeyBucket.Arn}/polls/*/issuing/*",
                                "kms:Decrypt of part issuing",
                                "dynamodb:UpdateItem VoterRoll.Arn"))));
    }

    @Test
    void who_shows_entries_has_no_signing_key() {
        assertThat(rights("Complaint"))
                .isEqualTo(all(List.of(POLLS, SECRETS, Set.of("dynamodb:UpdateItem VoterRoll.Arn"))));
    }

    @Test
    void the_rolls_office_has_no_signing_key_and_puts_nobody_on_a_roll() {
        assertThat(rights("RollOffice"))
                .isEqualTo(all(List.of(
                        POLLS,
                        SECRETS,
                        Set.of(
                                "dynamodb:GetItem " + CONTEST,
                                "dynamodb:Query " + CONTEST,
                                "dynamodb:PutItem " + CONTEST,
                                "dynamodb:ConditionCheckItem " + CONTEST,
                                "dynamodb:Query VoterRoll.Arn",
                                "dynamodb:UpdateItem VoterRoll.Arn",
                                "s3:PutObject ${RollBucket.Arn}/imports/*",
                                "s3:GetObject ${RollBucket.Arn}/reports/*"))));
    }

    @Test
    void the_import_reads_the_secrets_alone_of_all_keys() {
        assertThat(rights("RollImportWorker"))
                .containsAll(SECRETS)
                .noneMatch(right -> right.contains("issuing") || right.contains("acknowledgement"))
                .noneMatch(right -> right.contains("BallotBox"))
                .filteredOn(right -> right.startsWith("kms:"))
                .containsExactly("kms:Decrypt of part secrets");
    }

    @Test
    void the_report_lists_the_roll_and_writes_nothing_of_it() {
        assertThat(rights("RollReport"))
                .noneMatch(right -> right.contains("polls/*/secrets") || right.startsWith("kms:"))
                .noneMatch(right -> right.contains("BallotBox"))
                .filteredOn(right -> right.contains("VoterRoll"))
                .containsExactly("dynamodb:Query VoterRoll.Arn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EnrolmentRequests",
                "CodeWorker",
                "Registrar",
                "Complaint",
                "RollOffice",
                "RollImportWorker",
                "RollReport"
            })
    void no_line_says_when_a_request_began(String function) {
        Node logging = at(TEMPLATE, "Resources", function, "Properties", "LoggingConfig");
        assertThat(text(at(logging, "SystemLogLevel"))).isEqualTo("WARN");
        assertThat(members(at(TEMPLATE, "Resources", function, "Properties")).map(RightsTest::name))
                .doesNotContain("Tracing", "DeadLetterQueue");
    }

    @Test
    void wishes_for_codes_are_encrypted_and_gone_after_four_hours() {
        Map<String, String> queue = members(at(TEMPLATE, "Resources", "CodeQueue", "Properties"))
                .collect(Collectors.toMap(RightsTest::name, member -> text(member.getValueNode())));
        assertThat(queue)
                .isEqualTo(Map.of(
                        "SqsManagedSseEnabled", "true", "MessageRetentionPeriod", "14400", "VisibilityTimeout", "120"));
    }

    private static Set<String> all(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a function's role allows, logs aside: one line for each action and resource. */
    private static Set<String> rights(String function) {
        Node policies = at(TEMPLATE, "Resources", function + "Role", "Properties", "Policies");
        return items(policies).stream()
                .flatMap(policy -> items(at(policy, "PolicyDocument", "Statement")).stream())
                .flatMap(RightsTest::lines)
                .filter(line -> !line.startsWith("logs:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(Node statement) {
        List<String> actions = texts(at(statement, "Action"));
        if (actions.equals(List.of("kms:Decrypt"))) {
            return texts(at(statement, "Condition", "StringEquals", "aws:ResourceTag/uzdik:part")).stream()
                    .map(part -> "kms:Decrypt of part " + part);
        }
        return texts(at(statement, "Resource")).stream()
                .flatMap(resource -> actions.stream().map(action -> action + " " + resource));
    }

    private static Node at(Node node, String... path) {
        Node here = node;
        for (String step : path) {
            here = members(here)
                    .filter(member -> name(member).equals(step))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + String.join(".", path)))
                    .getValueNode();
        }
        return here;
    }

    private static Stream<NodeTuple> members(Node node) {
        return ((MappingNode) node).getValue().stream();
    }

    private static String name(NodeTuple member) {
        return text(member.getKeyNode());
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private static List<String> texts(Node node) {
        return items(node).stream().map(RightsTest::text).toList();
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
