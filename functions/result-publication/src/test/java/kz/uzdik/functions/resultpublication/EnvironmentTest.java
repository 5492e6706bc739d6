package kz.uzdik.functions.resultpublication;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> publication_requests_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(PublicationRequests.class, PublicationRequests::new);
    }

    @TestFactory
    Stream<DynamicTest> publication_worker_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(PublicationWorker.class, PublicationWorker::new);
    }
}
