package kz.uzdik.functions.voterenrolment;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> enrolment_requests_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(EnrolmentRequests.class, EnrolmentRequests::new);
    }

    @TestFactory
    Stream<DynamicTest> code_worker_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(CodeWorker.class, CodeWorker::new);
    }

    @TestFactory
    Stream<DynamicTest> registrar_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(Registrar.class, Registrar::new);
    }

    @TestFactory
    Stream<DynamicTest> complaint_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(Complaint.class, Complaint::new);
    }
}
