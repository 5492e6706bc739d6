package kz.uzdik.functions.notificationdelivery;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> errand_relay_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(ErrandRelay.class, ErrandRelay::new);
    }

    @TestFactory
    Stream<DynamicTest> notice_delivery_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(NoticeDelivery.class, NoticeDelivery::new);
    }

    @TestFactory
    Stream<DynamicTest> letter_events_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(LetterEvents.class, LetterEvents::new);
    }

    @TestFactory
    Stream<DynamicTest> errand_sweep_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(ErrandSweep.class, ErrandSweep::new);
    }

    @TestFactory
    Stream<DynamicTest> deadline_reminder_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(DeadlineReminder.class, DeadlineReminder::new);
    }
}
