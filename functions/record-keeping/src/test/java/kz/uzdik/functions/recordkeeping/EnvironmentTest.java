package kz.uzdik.functions.recordkeeping;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> record_keeping_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RecordKeeping.class, RecordKeeping::new);
    }

    @TestFactory
    Stream<DynamicTest> retention_sweep_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RetentionSweep.class, RetentionSweep::new);
    }
}
