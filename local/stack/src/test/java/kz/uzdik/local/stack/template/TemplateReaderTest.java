package kz.uzdik.local.stack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateReaderTest {
    @TempDir
    private Path folder;

    private static Template sample() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(TemplateReaderTest.class.getResource("/template.yaml"))
                .toURI());
        return TemplateReader.read(file, Map.of("Stage", "test", "OnAws", "false"), Surroundings.onPaper());
    }

    @Test
    void the_model_holds_what_the_template_says() throws IOException, URISyntaxException {
        Template template = sample();
        assertThat(template.routes())
                .extracting(route -> route.on().method() + " " + route.on().path())
                .contains("GET /things/{thing}", "POST /things");
        var relay = template.function("Relay");
        assertThat(relay.triggers(Trigger.FromStream.class)).singleElement().satisfies(stream -> {
            assertThat(stream.maximumRetries()).hasValue(1);
            assertThat(stream.bisects()).isTrue();
            assertThat(stream.failureQueueArn()).hasValue("arn:aws:sqs:eu-central-1:000000000000:uzdik-failures");
        });
        assertThat(template.function("Sweeper").triggers(Trigger.OnSchedule.class))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.every()).hasValue(Duration.ofHours(1)));
        assertThat(template.function("Echo").role()).isEqualTo("arn:aws:iam::000000000000:role/uzdik-echo-role");
        assertThat(template.keys(KmsKey.Use.SIGNING))
                .singleElement()
                .satisfies(key -> assertThat(key.aliases()).containsExactly("alias/uzdik-results"));
        assertThat(template.tables()).first().satisfies(table -> {
            assertThat(table.name()).isEqualTo("uzdik-test-things");
            assertThat(table.keys()).isEqualTo(new Table.Keys("pk", Optional.of("sk")));
            assertThat(table.expiryAttribute()).hasValue("until");
        });
        assertThat(template.outputs()).containsExactly(Map.entry("Table", "uzdik-test-things"));
    }

    @Test
    void each_api_has_its_own_stage_and_its_own_routes() throws IOException, URISyntaxException {
        Template template = sample();
        assertThat(template.apis()).extracting(Api::logicalId).containsExactly("Api", "BallotApi");
        Api ballots = template.api("BallotApi").orElseThrow();
        assertThat(ballots.stage()).isEqualTo("ballots");
        assertThat(template.routes(ballots))
                .extracting(route -> route.on().method() + " " + route.on().path())
                .containsExactly("POST /ballots/{poll}", "PUT /things");
        assertThat(template.routes(template.api("Api").orElseThrow()))
                .extracting(route -> route.function().logicalId())
                .doesNotContain("Ballots");
    }

    @Test
    void limits_of_a_function_and_of_its_queues_may_be_chosen_by_conditions_and_parameters()
            throws IOException, URISyntaxException {
        LambdaFunction importer = sample().function("Importer");
        assertThat(importer.reservedConcurrency()).hasValue(1);
        assertThat(importer.triggers(Trigger.FromQueue.class))
                .extracting(Trigger.FromQueue::concurrency)
                .containsExactly(2, 4);
    }

    @Test
    void a_bounded_role_a_queue_that_loses_and_a_table_nobody_watches_are_what_they_are()
            throws IOException, URISyntaxException {
        Template template = sample();
        assertThat(template.roles())
                .extracting(Role::name)
                .containsExactly("uzdik-test-count", "uzdik-echo-role", "uzdik-guarded-role");
        assertThat(template.function("Importer").environment())
                .containsEntry("BOUNDARY", "arn:aws:iam::000000000000:policy/uzdik-test-count");
        assertThat(template.queues())
                .filteredOn(queue -> queue.logicalId().equals("Codes"))
                .singleElement()
                .satisfies(queue -> assertThat(queue.redrive()).isEmpty());
        assertThat(template.tables())
                .filteredOn(table -> table.logicalId().equals("BallotBox"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.streamView()).isEmpty();
                    assertThat(table.attributes()).containsEntry("sk", "B");
                });
        assertThat(template.keys(KmsKey.Use.WRAPPING))
                .extracting(KmsKey::logicalId)
                .containsExactly("CodeKey");
    }

    @Test
    void what_a_policy_opens_of_a_bucket_is_public_and_nothing_else() throws IOException, URISyntaxException {
        Template template = sample();
        Bucket open = template.bucket("PublicBucket").orElseThrow();
        assertThat(open.publicKeys()).containsExactly("v1/*", "polls/*");
        assertThat(open.isPublic("polls/p1/keys.json")).isTrue();
        assertThat(open.isPublic("poll")).isFalse();
        assertThat(template.bucket("Rolls").orElseThrow().isPublic("polls/x")).isFalse();
    }

    @Test
    void everything_not_understood_is_told_at_once_with_its_path() {
        assertThat(problems("""
                Mappings: {}
                Parameters:
                  Needed: {Type: String}
                Resources:
                  Stream: {Type: AWS::Kinesis::Stream}
                  Key: {Type: AWS::KMS::Key, Properties: {KeySpec: RSA_2048, KeyUsage: SIGN_VERIFY}}
                  Queue:
                    Type: AWS::SQS::Queue
                    Properties: {FifoQueue: true, VisibilityTimeout: soon}
                  Function:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: a.B
                      Layers: [x]
                      Role: !GetAtt FunctionRole.Arn
                      Environment: {Variables: {A: !ImportValue x, B: !Sub '${Nothing}-${!Kept}'}}
                      Events:
                        Records: {Type: Kinesis, Properties: {}}
                        When: {Type: Schedule, Properties: {Schedule: at noon}}
                        Changes:
                          Type: DynamoDB
                          Properties:
                            Stream: arn:x
                            FilterCriteria: {Filters: [{Pattern: '{"a":[{"numeric":[">",1]}]}'}]}
                        Off: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn, Enabled: false}}
                """))
                .containsExactlyInAnyOrder(
                        "Mappings: is not understood by the embedded stack",
                        "Parameters.Needed.Default: must be given, the embedded stack has no value for it",
                        "Resources.Stream.Type: 'AWS::Kinesis::Stream' is not understood by the embedded stack",
                        "Resources.Key.Properties.KeySpec: 'RSA_2048' is not understood by the embedded stack",
                        "Resources.Queue.Properties.FifoQueue: is not understood by the embedded stack",
                        "Resources.Queue.Properties.VisibilityTimeout: 'soon' is not a number",
                        "Resources.Function.Properties.Layers: is not understood by the embedded stack",
                        "Resources.Function.Properties.Role: 'FunctionRole.Arn' names no parameter, resource or"
                                + " attribute that the embedded stack knows",
                        "Resources.Function.Properties.Environment.Variables.A: '!ImportValue' is not understood by"
                                + " the embedded stack",
                        "Resources.Function.Properties.Environment.Variables.B: 'Nothing' names no parameter,"
                                + " resource or attribute that the embedded stack knows",
                        "Resources.Function.Properties.Events.Records.Type: 'Kinesis' is not understood by the"
                                + " embedded stack",
                        "Resources.Function.Properties.Events.When.Properties.Schedule: 'at noon' is not understood"
                                + " by the embedded stack",
                        "Resources.Function.Properties.Events.Changes.Properties.Stream: 'arn:x' is not the ARN of"
                                + " one in this template",
                        "Resources.Function.Properties.Events.Changes.Properties.FilterCriteria.Filters[0].Pattern.a:"
                                + " 'numeric' is not understood by the embedded stack");
    }

    @Test
    void what_is_no_yaml_is_told_in_one_line() {
        assertThat(problems("Resources: [")).singleElement().asString().startsWith("template.yaml: ");
    }

    @Test
    void a_wildcard_matches_as_eventbridge_does() {
        var pattern = EventPattern.parse(Map.of("key", List.of(Map.of("wildcard", "a/*/b*"))), "", List.of());
        assertThat(pattern.matches(Map.of("key", "a/x/y/b.pdf"))).isTrue();
        assertThat(pattern.matches(Map.of("key", "a/b"))).isFalse();
        assertThat(pattern.matches(Map.of("key", "0a/x/b"))).isFalse();
        assertThat(pattern.matches(Map.of())).isFalse();
    }

    private List<String> problems(String yaml) {
        var refused = catchThrowableOfType(
                TemplateException.class,
                () -> TemplateReader.read(
                        Files.writeString(folder.resolve("template.yaml"), yaml), Map.of(), Surroundings.onPaper()));
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
