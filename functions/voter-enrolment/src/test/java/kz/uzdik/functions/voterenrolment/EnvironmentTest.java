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

    @TestFactory
    Stream<DynamicTest> roll_office_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RollOffice.class, RollOffice::new);
    }

    @TestFactory
    Stream<DynamicTest> roll_import_worker_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RollImportWorker.class, RollImportWorker::new);
    }

    @TestFactory
    Stream<DynamicTest> roll_report_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RollReport.class, RollReport::new);
    }
}
