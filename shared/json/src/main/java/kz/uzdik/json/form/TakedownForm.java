package kz.uzdik.json.form;

import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A takedown of a publication's file. */
final class TakedownForm {
    /** Its state, as it is written. */
    private enum Phase {
        OPEN,
        WITHDRAWN,
        CONFIRMED,
        REMOVED
    }

    private TakedownForm() {}

    static Members write(Takedown takedown) {
        return Members.of("number", takedown.number())
                .with("file", takedown.file())
                .with("cause", takedown.cause())
                .with("words", takedown.words())
                .with("by", takedown.by().value())
                .with("role", takedown.role())
                .with("at", takedown.at())
                .with("due", takedown.due())
                .with("state", state(takedown.state()));
    }

    private static Members state(Takedown.State state) {
        return switch (state) {
            case Takedown.State.Open() -> Members.of("phase", Phase.OPEN);
            case Takedown.State.Withdrawn(var by, var at) ->
                Members.of("phase", Phase.WITHDRAWN).with("by", by.value()).with("at", at);
            case Takedown.State.Confirmed(var by, var at) ->
                Members.of("phase", Phase.CONFIRMED).with("by", by.value()).with("at", at);
            case Takedown.State.Removed(var by, var agreedAt, var at) ->
                Members.of("phase", Phase.REMOVED)
                        .with("by", by.value())
                        .with("agreedAt", agreedAt)
                        .with("at", at);
        };
    }

    static Takedown read(Fields fields) {
        int number = fields.integer("number", 1, Integer.MAX_VALUE);
        var file = fields.required("file", StoredTypes.TEXT);
        var cause = fields.choice("cause", Takedown.Cause.class);
        var words = fields.required("words", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var role = fields.choice("role", Role.class);
        var at = fields.instant("at");
        var due = fields.instant("due");
        var state = state(fields.object("state"));
        fields.done();
        return new Takedown(number, file, cause, words, by, role, at, due, state);
    }

    private static Takedown.State state(Fields fields) {
        Takedown.State state = switch (fields.choice("phase", Phase.class)) {
            case OPEN -> new Takedown.State.Open();
            case WITHDRAWN ->
                new Takedown.State.Withdrawn(fields.required("by", StoredTypes.PERSON), fields.instant("at"));
            case CONFIRMED ->
                new Takedown.State.Confirmed(fields.required("by", StoredTypes.PERSON), fields.instant("at"));
            case REMOVED ->
                new Takedown.State.Removed(
                        fields.required("by", StoredTypes.PERSON), fields.instant("agreedAt"), fields.instant("at"));
        };
        fields.done();
        return state;
    }
}
