package kz.uzdik.functions.contestadministration;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> contest_administration_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(ContestAdministration.class, ContestAdministration::new);
    }
}
