package kz.uzdik.local.stack.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import kz.uzdik.aws.SesNotices;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Template;
import org.junit.jupiter.api.Test;

/** Events name whom a letter went to: they come back of notices, and never of a letter with a code. */
class CodesLeaveNoEventTest {
    private static final String SET = "CONFIGURATION_SET";

    private final Template template = TheTemplate.read();

    @Test
    void only_the_function_of_notices_is_told_the_configuration_set() {
        assertThat(template.functions().stream()
                        .filter(function -> function.environment().containsKey(SET))
                        .map(LambdaFunction::logicalId))
                .containsExactly("NoticeDelivery");
    }

    @Test
    void only_its_role_may_name_a_configuration_set() {
        List<String> lines = Arrays.asList(Repository.text("template.yaml").split("\n"));
        int role = lines.indexOf("  NoticeDeliveryRole:");
        int next = lines.indexOf("  # Hears from SES what became of notices. It reads no address: a mark in the letter"
                + " says which one an event is about.");
        assertThat(role).isPositive();
        assertThat(next).isGreaterThan(role);
        for (int line = 0; line < lines.size(); line++) {
            boolean isResource = lines.get(line).contains(":configuration-set/")
                    && !lines.get(line).contains("aws:SourceArn");
            if (isResource) {
                assertThat(line).as(lines.get(line)).isBetween(role, next);
            }
        }
    }

    @Test
    void nothing_else_sends_by_it() {
        noClasses()
                .that()
                .resideInAPackage("kz.uzdik..")
                .and()
                .resideOutsideOfPackages("kz.uzdik.functions.notificationdelivery..", "kz.uzdik.aws..")
                .and()
                .resideOutsideOfPackage("kz.uzdik.local.stack.house..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SesNotices.class)
                .check(new ClassFileImporter().importPackages("kz.uzdik.functions", "kz.uzdik.aws", "kz.uzdik.domain"));
    }
}
