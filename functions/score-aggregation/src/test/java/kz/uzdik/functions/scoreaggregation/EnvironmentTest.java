package kz.uzdik.functions.scoreaggregation;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> ranking_requests_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RankingRequests.class, RankingRequests::new);
    }

    @TestFactory
    Stream<DynamicTest> ranking_worker_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(RankingWorker.class, RankingWorker::new);
    }
}
