package kz.uzdik.http.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Holds what a handler asks of its environment against what {@code template.yaml} gives it. */
public final class FunctionEnvironment {

    private static final Map<String, String> RUNTIME = Map.of(
            "AWS_REGION", "eu-central-1",
            "AWS_ENDPOINT_URL", "http://127.0.0.1:9",
            "AWS_ACCESS_KEY_ID", "test",
            "AWS_SECRET_ACCESS_KEY", "test");

    /** What the JVM reads before any class of ours is there. */
    private static final String OF_THE_JVM = "JAVA_TOOL_OPTIONS";

    private FunctionEnvironment() {}

    /** The handler can be made from the template's variables, and from none fewer. */
    public static Stream<DynamicTest> of(
            Class<? extends RequestStreamHandler> handler, Function<Map<String, String>, ?> making) {
        List<String> variables = variables(handler);
        return Stream.concat(
                Stream.of(dynamicTest(
                        "the template gives it all it needs",
                        () -> assertThatCode(() -> making.apply(values(variables, "")))
                                .doesNotThrowAnyException())),
                variables.stream()
                        .map(missing -> dynamicTest(
                                "it does not start without " + missing,
                                () -> assertThatThrownBy(() -> making.apply(values(variables, missing)))
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining(missing))));
    }

    private static Map<String, String> values(List<String> variables, String but) {
        Map<String, String> values = new HashMap<>(RUNTIME);
        variables.stream().filter(name -> !name.equals(but)).forEach(name -> values.put(name, value(name)));
        return values;
    }

    private static String value(String name) {
        boolean isNumber = name.startsWith("DISTRICT_BUDGET_")
                || name.equals("LOCK_DAYS")
                || name.endsWith("_HOURS")
                || name.endsWith("_FROM");
        if (name.endsWith("_LANGUAGE")) {
            return "ru";
        }
        return name.endsWith("_URL") ? "http://127.0.0.1:9/x" : isNumber ? "48" : "x";
    }

    private static List<String> variables(Class<?> handler) {
        String template = new String(Repository.bytes("template.yaml"), StandardCharsets.UTF_8);
        Node root = new Yaml().compose(new StringReader(template));
        return members(member(root, "Resources").orElseThrow())
                .flatMap(resource -> member(resource.getValueNode(), "Properties").stream())
                .filter(properties -> member(properties, "Handler")
                        .filter(name -> text(name).equals(handler.getName()))
                        .isPresent())
                .flatMap(properties -> member(properties, "Environment").stream())
                .flatMap(environment -> member(environment, "Variables").stream())
                .flatMap(FunctionEnvironment::members)
                .map(variable -> text(variable.getKeyNode()))
                .filter(name -> !name.equals(OF_THE_JVM))
                .toList();
    }

    private static Stream<NodeTuple> members(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }

    private static Optional<Node> member(Node node, String name) {
        return members(node)
                .filter(tuple -> text(tuple.getKeyNode()).equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
