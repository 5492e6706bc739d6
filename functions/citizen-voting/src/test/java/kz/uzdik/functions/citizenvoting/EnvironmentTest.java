package kz.uzdik.functions.citizenvoting;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> the_ballot_box_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(BallotIntake.class, BallotIntake::new);
    }

    @TestFactory
    Stream<DynamicTest> the_count_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(Count.class, Count::new);
    }
}
