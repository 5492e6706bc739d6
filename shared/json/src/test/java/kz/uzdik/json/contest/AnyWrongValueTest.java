package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands anywhere in a definition, it is either accepted and can be run, or refused with its problems. */
class AnyWrongValueTest {
    private static final Instant ANNOUNCED = Instant.parse("2020-05-25T04:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "1e300", "\"x\"", "\"selection\"", "[{}]"})
    void any_value_anywhere_is_accepted_or_refused(String json) {
        for (String pointer : pointers("", Json.read(Shipped.bytes("definition.json")))) {
            byte[] changed = Shipped.definition().with(pointer, json).utf8();
            try {
                assertThatItRuns(DefinitionReader.accept(changed).definition());
            } catch (InvalidFields invalid) {
                assertThat(invalid.problems()).as(pointer).isNotEmpty();
            }
        }
    }

    private static void assertThatItRuns(Definition definition) {
        Schedule schedule = Schedule.of(definition.deadlines(), definition.zone(), ANNOUNCED, Map.of());
        assertThat(definition.receivingCommission().members()).isPositive();
        for (Step step : definition.steps()) {
            assertThat(schedule.last(step.deadline())).isNotNull();
            assertThat(definition.commission(step.commission()).quorum().of(9)).isBetween(1, 9);
        }
    }

    private static List<String> pointers(String at, @Nullable Object value) {
        List<String> pointers = new ArrayList<>();
        switch (value) {
            case Map<?, ?> members -> members.forEach((name, item) -> pointers.addAll(pointers(at + "/" + name, item)));
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    pointers.addAll(pointers(at + "/" + i, items.get(i)));
                }
            }
            case null, default -> {}
        }
        if (!at.isEmpty()) {
            pointers.add(at);
        }
        return pointers;
    }
}
