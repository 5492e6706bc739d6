package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What had to follow has followed: every errand is done, or given up and on the Agency's list, or waits with a time at
 * which somebody is told of it again. When everything rests, an errand that waits must have been tried in vain.
 */
final class Errands implements Invariant {
    private static final String RULE = "errand";

    @Override
    public List<Damage> broken(Stores stores) {
        Set<String> listed = new HashSet<>();
        stores.of("delivery")
                .filter(Errands::needsALook)
                .forEach(item -> listed.add(String.valueOf(item.state().get("errand"))));
        List<Damage> damages = new ArrayList<>();
        stores.of("errand")
                .forEach(item ->
                        wrong(item, listed).ifPresent(what -> damages.add(new Damage(RULE, item.place(), what))));
        stores.of("delivery")
                .forEach(item -> unlisted(item).ifPresent(what -> damages.add(new Damage(RULE, item.place(), what))));
        return damages;
    }

    private static Optional<String> wrong(Item item, Set<String> listed) {
        if (item.text("pending").isEmpty()) {
            return item.number("takenUntil").isPresent() ? Optional.of("done, and still taken") : Optional.empty();
        }
        if (item.text("dueAt").isEmpty()) return Optional.of("it waits without a time");
        if (item.text("since").isEmpty()) return Optional.of("it waits since nobody knows when");
        String id = item.partition().substring(item.partition().indexOf('#') + 1);
        return listed.contains(id)
                ? Optional.empty()
                : Optional.of("nothing has followed (" + item.text("kind").orElse("?") + "), and nobody sees why");
    }

    private static boolean needsALook(Item item) {
        return item.text("troubled").isPresent();
    }

    private static Optional<String> unlisted(Item item) {
        Object state = item.state().get("state");
        boolean bad = List.of("GIVEN_UP", "given-up", "BOUNCED", "bounced").contains(String.valueOf(state));
        return bad && !needsALook(item) ? Optional.of("given up, and on no list") : Optional.empty();
    }
}
