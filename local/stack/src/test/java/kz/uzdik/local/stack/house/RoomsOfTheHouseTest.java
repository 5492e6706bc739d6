package kz.uzdik.local.stack.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import kz.uzdik.local.stack.template.LambdaFunction;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, as docs/architecture.md draws them. */
class RoomsOfTheHouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.uzdik");

    private static final String DOMAIN = "kz.uzdik.domain..";
    private static final String JSON = "kz.uzdik.json..";
    private static final String HTTP = "kz.uzdik.http..";
    private static final String AWS = "kz.uzdik.aws..";
    private static final String FUNCTIONS = "kz.uzdik.functions..";
    private static final String STACK = "kz.uzdik.local.stack..";
    private static final String DEMO = "kz.uzdik.local.demo..";
    private static final String MEMORY = "kz.uzdik.domain.memory..";

    @Test
    void json_knows_the_domain_alone() {
        knowsNothingOf(JSON, HTTP, AWS, FUNCTIONS, STACK, DEMO);
    }

    @Test
    void http_knows_domain_and_json() {
        knowsNothingOf(HTTP, AWS, FUNCTIONS, STACK, DEMO);
    }

    @Test
    void aws_knows_domain_and_json() {
        knowsNothingOf(AWS, HTTP, FUNCTIONS, STACK, DEMO);
    }

    @Test
    void functions_know_nothing_of_the_local_stack() {
        knowsNothingOf(FUNCTIONS, STACK, DEMO);
    }

    @Test
    void the_demo_speaks_http_only() {
        knowsNothingOf(DEMO, DOMAIN, JSON, HTTP, AWS, FUNCTIONS, STACK);
    }

    @Test
    void nothing_that_is_deployed_keeps_its_state_in_memory() {
        for (String room : List.of(JSON, HTTP, AWS, FUNCTIONS)) {
            knowsNothingOf(room, MEMORY);
        }
    }

    @Test
    void the_sdk_is_used_by_its_adapters_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, JSON, HTTP, FUNCTIONS, DEMO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .check(HOUSE);
    }

    @Test
    void no_function_knows_another() {
        List<String> functions = List.of(
                "contestadministration",
                "uploadintake",
                "documentvalidation",
                "commissionwork",
                "scoreaggregation",
                "resultpublication",
                "notificationdelivery",
                "voterenrolment",
                "recordkeeping");
        for (String function : functions) {
            String[] others = functions.stream()
                    .filter(other -> !other.equals(function))
                    .map(other -> "kz.uzdik.functions." + other + "..")
                    .toArray(String[]::new);
            knowsNothingOf("kz.uzdik.functions." + function + "..", others);
        }
    }

    @Test
    void every_handler_of_the_template_is_a_stream_handler_with_both_constructors() throws Exception {
        for (LambdaFunction function : TheTemplate.read().functions()) {
            Class<?> type = Class.forName(function.handlerClass());
            classes()
                    .that()
                    .haveFullyQualifiedName(type.getName())
                    .should()
                    .beAssignableTo(RequestStreamHandler.class)
                    .check(HOUSE);
            assertThat(type.getConstructors())
                    .as(type.getName())
                    .extracting(constructor -> List.of(constructor.getParameterTypes()))
                    .contains(List.of(), List.of(java.util.Map.class));
        }
    }

    private static void knowsNothingOf(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOUSE);
    }
}
