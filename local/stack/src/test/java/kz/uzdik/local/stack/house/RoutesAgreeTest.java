package kz.uzdik.local.stack.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Route;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Template, handlers and contract name the same routes. */
class RoutesAgreeTest {
    private static final Template TEMPLATE = TheTemplate.read();

    @Test
    void each_function_answers_exactly_the_routes_the_template_gives_it() throws Exception {
        for (LambdaFunction function : TEMPLATE.functions()) {
            List<String> routed = function.triggers(Trigger.ApiRoute.class)
                    .map(RoutesAgreeTest::name)
                    .sorted()
                    .toList();
            if (!routed.isEmpty()) {
                assertThat(handler(function).routes())
                        .as(function.logicalId())
                        .extracting(Route::name)
                        .containsExactlyInAnyOrderElementsOf(routed);
            }
        }
    }

    @Test
    void the_contract_describes_exactly_the_routes_of_the_template() {
        TreeSet<String> routed = new TreeSet<>(
                TEMPLATE.routes().stream().map(route -> name(route.on())).toList());
        assertThat(described().keySet()).containsExactlyElementsOf(routed);
    }

    @Test
    void the_contract_asks_for_a_token_where_the_handler_does() throws Exception {
        Map<String, Boolean> described = described();
        for (LambdaFunction function : TEMPLATE.functions()) {
            if (function.triggers(Trigger.ApiRoute.class).findAny().isPresent()) {
                for (Route route : handler(function).routes()) {
                    assertThat(described.get(route.name()))
                            .as(route.name() + " needs a token")
                            .isEqualTo(route.access() == kz.uzdik.http.Access.SIGNED_IN);
                }
            }
        }
    }

    @Test
    void no_function_has_more_than_thirty_routes() {
        for (LambdaFunction function : TEMPLATE.functions()) {
            assertThat(function.triggers(Trigger.ApiRoute.class)).hasSizeLessThanOrEqualTo(30);
        }
    }

    @Test
    void every_function_has_a_role_of_its_own() {
        assertThat(TEMPLATE.functions())
                .extracting(LambdaFunction::role)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static ApiHandler handler(LambdaFunction function) throws ReflectiveOperationException {
        Map<String, String> environment = new TreeMap<>(function.environment());
        environment.put("AWS_REGION", "eu-central-1");
        return Class.forName(function.handlerClass())
                .asSubclass(ApiHandler.class)
                .getConstructor(Map.class)
                .newInstance(environment);
    }

    private static String name(Trigger.ApiRoute route) {
        return route.method().toUpperCase(Locale.ROOT) + " " + route.path();
    }

    /** The contract's routes, and whether each needs a token. */
    @SuppressWarnings("unchecked")
    private static Map<String, Boolean> described() {
        Map<String, Object> contract = new Yaml().load(Repository.text("docs/openapi.yaml"));
        boolean usually = contract.containsKey("security");
        Map<String, Boolean> routes = new TreeMap<>();
        ((Map<String, Map<String, Object>>) requireNonNull(contract.get("paths")))
                .forEach((path, methods) -> methods.forEach((method, operation) -> {
                    if (List.of("get", "put", "post", "delete", "patch").contains(method)) {
                        Object security = ((Map<String, Object>) operation).get("security");
                        boolean needed = security == null ? usually : !((List<?>) security).isEmpty();
                        routes.put(method.toUpperCase(Locale.ROOT) + " " + path, needed);
                    }
                }));
        return routes;
    }
}
