package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sweep may do all that erasing asks of it: the story erases nothing, so its rights are tried here. */
class ErasingUnderRightsTest {
    private static final String EDITION = "practice-2020";
    private static final String RETENTION = "/editions/" + EDITION + "/retention";

    @Test
    void addresses_of_commissions_go_when_their_period_is_over() {
        try (var world = new World(World.settings())) {
            world.practised(EDITION, world.announced());
            world.settle();
            Object version = world.send(
                            "officer",
                            Call.put(
                                    RETENTION,
                                    Map.of(
                                            "version",
                                            0,
                                            "days",
                                            Map.of("contacts", 1, "takedowns", 1),
                                            "ended",
                                            "2020-06-01",
                                            "basis",
                                            "order 5")))
                    .done()
                    .value("version");
            world.send("officer-2", Call.post(RETENTION + "/confirmation", Map.of("version", version)))
                    .done();
            assertThat(contacts(world)).isPositive();

            world.moveTimeTo("2020-06-10T08:00:00Z");
            world.moveTimeTo("2020-06-10T10:00:00Z");
            world.settle();

            assertThat(world.stack().rights().denied()).isEmpty();
            assertThat(contacts(world)).isZero();
        }
    }

    private static long contacts(World world) {
        var beside = (List<?>) world.send("officer", Call.get(RETENTION)).done().value("beside");
        return beside.stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> "contacts".equals(each.get("period")))
                .mapToLong(each -> each.get("things") instanceof Number things ? things.longValue() : 0)
                .sum();
    }
}
