package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.http.Access;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Route;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;
import org.junit.jupiter.api.Test;

/** Template, handlers and contract name the same routes. */
class RoutesAgreeTest {
    private static final Template TEMPLATE = TheTemplate.read();
    private static final Map<String, Contract.Described> DESCRIBED =
            Contract.read().routes();

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
        List<String> routed = TEMPLATE.routes().stream()
                .map(route -> route.on().api() + " " + name(route.on()))
                .sorted()
                .toList();
        List<String> described = DESCRIBED.entrySet().stream()
                .map(route -> route.getValue().api() + " " + route.getKey())
                .sorted()
                .toList();
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void the_contract_asks_for_a_token_where_the_handler_does() throws Exception {
        for (LambdaFunction function : TEMPLATE.functions()) {
            if (function.triggers(Trigger.ApiRoute.class).findAny().isPresent()) {
                for (Route route : handler(function).routes()) {
                    assertThat(DESCRIBED.get(route.name()))
                            .as(route.name() + " needs a token")
                            .extracting(Contract.Described::needsToken)
                            .isEqualTo(route.access() == Access.SIGNED_IN);
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
}
