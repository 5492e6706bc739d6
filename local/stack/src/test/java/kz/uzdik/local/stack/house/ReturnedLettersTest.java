package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A letter that comes back, from the mail service's word on it to the letter sent anew, over HTTP. */
class ReturnedLettersTest {
    private static final String DELIVERIES = "/editions/" + World.EDITION + "/deliveries";
    private static final String BOUNCING = "bounce@simulator.amazonses.com";
    private static final String AWAY = "ooto@simulator.amazonses.com";
    private static final String COMPLAINING = "complaint@simulator.amazonses.com";

    @Test
    void what_comes_back_is_listed_and_sent_anew_to_the_address_that_holds_then() {
        try (World world = new World()) {
            world.announced();
            world.settle();
            assertThat(listed(world)).as("whatever arrived is not listed").isEmpty();

            secretaryIsAt(world, BOUNCING);
            assertThat(listed(world)).singleElement().satisfies(letter -> {
                assertThat(letter).containsEntry("state", "bounced").containsEntry("trouble", "no-mailbox");
                assertThat(String.valueOf(letter.get("task"))).contains("appointed", "secretary-31");
            });
            String bounced = String.valueOf(listed(world).getFirst().get("id"));

            assertThat(ask(world, bounced, "resend").status()).isEqualTo(202);
            world.settle();
            assertThat(listed(world)).extracting(letter -> letter.get("state")).containsExactly("suppressed");
            assertThat(world.stack().mailbox().to(BOUNCING))
                    .as("nothing more is sent there")
                    .hasSize(1);

            secretaryIsAt(world, "mended@example.kz");
            assertThat(world.stack().mailbox().to("mended@example.kz")).hasSize(1);
            assertThat(ask(world, bounced, "resend").status()).isEqualTo(202);
            world.settle();

            assertThat(world.stack().mailbox().to("mended@example.kz")).hasSize(2);
            assertThat(listed(world)).isEmpty();
        }
    }

    @Test
    void whoever_complains_is_not_written_to_until_somebody_lifts_it() {
        try (World world = new World()) {
            world.announced();
            secretaryIsAt(world, COMPLAINING);
            String letter = String.valueOf(listed(world).getFirst().get("id"));
            assertThat(listed(world).getFirst()).containsEntry("state", "complained");

            assertThat(ask(world, letter, "resend").status()).isEqualTo(202);
            world.settle();
            assertThat(listed(world).getFirst()).containsEntry("state", "suppressed");
            assertThat(world.stack().mailbox().to(COMPLAINING)).hasSize(1);

            assertThat(ask(world, letter, "lifting").status()).isEqualTo(200);
            ask(world, letter, "lifting").isAProblem("an address that is not suppressed");
            assertThat(ask(world, letter, "resend").status()).isEqualTo(202);
            world.settle();
            assertThat(world.stack().mailbox().to(COMPLAINING)).hasSize(2);
        }
    }

    @Test
    void whoever_is_away_has_got_their_letter_and_gets_no_other() {
        try (World world = new World()) {
            world.announced();
            world.settle();
            secretaryIsAt(world, AWAY);
            assertThat(listed(world)).isEmpty();
            assertThat(world.stack().mailbox().to(AWAY)).hasSize(1);
        }
    }

    private static Answer ask(World world, String letter, String what) {
        return world.send("officer", Call.post(DELIVERIES + "/" + letter + "/" + what, Map.of("reason", "she called")));
    }

    private static void secretaryIsAt(World world, String address) {
        String commission = "/commissions/" + World.REGIONAL;
        Object version = world.send("officer", Call.get(commission)).done().value("version");
        Map<String, Object> membership = new HashMap<>(World.membership("31"));
        Map<String, Object> secretary = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(membership.get("secretary")))
                .forEach((name, value) -> secretary.put(String.valueOf(name), value));
        secretary.put("email", address);
        membership.put("secretary", secretary);
        membership.put("version", Objects.requireNonNull(version));
        world.send("officer", Call.put(commission, membership)).done();
        world.settle();
    }

    private static List<Map<String, Object>> listed(World world) {
        var items = (List<?>) world.send("officer", Call.get(DELIVERIES)).done().value("items");
        return items.stream()
                .map(item -> {
                    Map<String, Object> members = new HashMap<>();
                    ((Map<?, ?>) item).forEach((name, value) -> members.put(String.valueOf(name), value));
                    return members;
                })
                .toList();
    }
}
