package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.uzdik.http.Problems;
import kz.uzdik.http.testing.Repository;
import org.junit.jupiter.api.Test;

class ContractTest {

    /**
     * Objects with free names: a definition has a schema of its own, texts are a map, forms ask for
     * what the definition says.
     */
    private static final Set<String> FREE =
            Set.of("WorkAlgorithm", "Definition", "Texts", "FormConsents", "FormValues");

    private static final String TEXT = new String(Repository.bytes("docs/openapi.yaml"), StandardCharsets.UTF_8);

    private final SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(TEXT);
    private final OpenAPI contract = parsed.getOpenAPI();

    private Stream<Operation> operations() {
        return contract.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    @Test
    void the_contract_is_valid_openapi() {
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(contract.getOpenapi()).isEqualTo("3.0.3");
        assertThat(operations()).hasSize(153);
    }

    private Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new TreeMap<>();
        contract.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
        return schemas;
    }

    @Test
    void every_object_is_closed() {
        List<String> open = schemas().entrySet().stream()
                .filter(schema -> "object".equals(schema.getValue().getType()) && !FREE.contains(schema.getKey()))
                .filter(schema -> !Boolean.FALSE.equals(schema.getValue().getAdditionalProperties()))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(open).isEmpty();
    }

    @Test
    void whatever_is_required_is_described() {
        schemas().forEach((name, schema) -> {
            List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
            Set<String> described = schema.getProperties() == null
                    ? Set.of()
                    : schema.getProperties().keySet();
            assertThat(described).as(name).containsAll(required);
        });
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_tells_what_can_go_wrong() {
        assertThat(operations().map(Operation::getOperationId)).doesNotHaveDuplicates();
        assertThat(operations()).allSatisfy(operation -> {
            Set<String> answers = operation.getResponses().keySet();
            boolean open =
                    operation.getSecurity() != null && operation.getSecurity().isEmpty();
            assertThat(answers).as(operation.getOperationId()).contains("413", "500");
            if (!open) {
                assertThat(answers).as(operation.getOperationId()).contains("401", "403", "503");
            }
            if (operation.getRequestBody() != null) {
                assertThat(answers).as(operation.getOperationId()).contains("400", "415", "422");
            }
        });
    }

    @Test
    void every_code_of_a_problem_is_listed() {
        Schema<?> code =
                Objects.requireNonNull(schemas().get("Problem")).getProperties().get("code");
        List<String> codes = Objects.requireNonNull(code).getEnum().stream()
                .map(String::valueOf)
                .toList();

        assertThat(codes)
                .containsAll(Stream.of(Problems.values()).map(Problems::code).toList());
        Pattern gatewayCode = Pattern.compile("\"code\":\"([a-z-]+)\"");
        String template = new String(Repository.bytes("template.yaml"), StandardCharsets.UTF_8);
        assertThat(codes)
                .containsAll(gatewayCode
                        .matcher(template)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }
}
