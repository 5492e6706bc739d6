package kz.uzdik.functions.workrecord;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> work_record_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(WorkRecord.class, WorkRecord::new);
    }
}
