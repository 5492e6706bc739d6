package kz.uzdik.functions.uploadintake;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> upload_intake_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(UploadIntake.class, UploadIntake::new);
    }

    @TestFactory
    Stream<DynamicTest> submission_sweep_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(SubmissionSweep.class, SubmissionSweep::new);
    }
}
