package kz.uzdik.functions.polladministration;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> poll_administration_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(PollAdministration.class, PollAdministration::new);
    }

    @TestFactory
    Stream<DynamicTest> key_ceremony_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(KeyCeremony.class, KeyCeremony::new);
    }

    @TestFactory
    Stream<DynamicTest> poll_sweep_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(PollSweep.class, PollSweep::new);
    }
}
