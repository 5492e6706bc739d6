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

    @Test
    void the_model_holds_what_the_template_says() throws IOException, URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(getClass().getResource("/template.yaml")).toURI());
        Template template =
                TemplateReader.read(file, Map.of("Stage", "test", "OnAws", "false"), Surroundings.onPaper());
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
        assertThat(template.keys())
                .singleElement()
                .satisfies(key -> assertThat(key.aliases()).containsExactly("alias/uzdik-results"));
        assertThat(template.tables()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("uzdik-test-things");
            assertThat(table.keys()).isEqualTo(new Table.Keys("pk", Optional.of("sk")));
            assertThat(table.expiryAttribute()).hasValue("until");
        });
        assertThat(template.outputs()).containsExactly(Map.entry("Table", "uzdik-test-things"));
    }

    @Test
    void everything_not_understood_is_told_at_once_with_its_path() {
        assertThat(problems("""
                Mappings: {}
                Parameters:
                  Needed: {Type: String}
                Resources:
                  Stream: {Type: AWS::Kinesis::Stream}
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
