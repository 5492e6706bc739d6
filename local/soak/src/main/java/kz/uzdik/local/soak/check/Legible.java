package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.json.form.AuditEntryForm;
import kz.uzdik.json.form.ErrandForm;

/** Nothing is half: every item is read by the functions' own readers, and its attributes say what its state says. */
final class Legible implements Invariant {
    private static final String RULE = "readable";
    // No aggregates: a claim, a key, marks of those who began to read a file.
    private static final Set<String> WITHOUT_STATE = Set.of("CANDIDACY", "ADDRESSKEY", "ATTEMPT");

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        for (Item item : stores.contest()) {
            String prefix = item.partition().split("#", 2)[0];
            if (!WITHOUT_STATE.contains(prefix))
                wrong(item).ifPresent(what -> damages.add(new Damage(RULE, item.place(), what)));
        }
        return damages;
    }

    private static Optional<String> wrong(Item item) {
        Optional<String> state = item.text("state");
        if (state.isEmpty()) return Optional.of("it has no state");
        try {
            Optional<Subject> kind = Kinds.of(item);
            if (kind.isPresent()) {
                var _ = Kinds.read(kind.get(), state.get());
                return beside(item, kind.get());
            }
            switch (item.type()) {
                case "audit" -> AuditEntryForm.FORM.parse(state.get());
                case "errand" -> ErrandForm.FORM.parse(state.get());
                default -> {
                    return Optional.of("nobody knows what a " + item.type() + " is");
                }
            }
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.of("it cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    private static Optional<String> beside(Item item, Subject kind) {
        String version = String.valueOf(item.state().get("version"));
        if (!version.equals(String.valueOf(item.number("version").orElse(-1L))))
            return Optional.of("its version is not its state's");
        return Kinds.id(kind, item).isEmpty() ? Optional.of("its keys name nothing") : Optional.empty();
    }
}
