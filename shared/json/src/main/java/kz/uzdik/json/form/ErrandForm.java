package kz.uzdik.json.form;

import java.util.TreeMap;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.poll.PollWork;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An errand. */
public final class ErrandForm {
    public static final Form<Errand> FORM = new Form<>(ErrandForm::write, ErrandForm::read);

    private enum Does {
        NOTIFY,
        AGAIN,
        RANK,
        PUBLISH,
        TAKE_DOWN,
        DRAW_PROTOCOL,
        DRAW_DIPLOMAS,
        POLL,
        SUPPLEMENT,
        DISCARD
    }

    private ErrandForm() {}

    static Members write(Errand errand) {
        return Members.of("id", errand.id())
                .with("task", task(errand.task()))
                .with("values", new TreeMap<>(errand.values()))
                .with("at", errand.at());
    }

    static Members task(Task task) {
        return switch (task) {
            case Task.Notify(var template, var audience) ->
                Members.of("does", Does.NOTIFY)
                        .with("template", template)
                        .with("audience", AudienceForm.write(audience));
            case Task.Again(var edition, var errand) ->
                Members.of("does", Does.AGAIN).with("edition", edition.value()).with("errand", errand);
            case Task.Rank(var scope, var number) ->
                Members.of("does", Does.RANK).with("scope", scope).with("number", number);
            case Task.Publish(var edition, var number) ->
                Members.of("does", Does.PUBLISH).with("edition", edition).with("number", number);
            case Task.TakeDown(var edition, var number, var takedown) ->
                Members.of("does", Does.TAKE_DOWN)
                        .with("edition", edition)
                        .with("number", number)
                        .with("takedown", takedown);
            case Task.DrawProtocol(var sitting) ->
                Members.of("does", Does.DRAW_PROTOCOL).with("sitting", sitting);
            case Task.DrawDiplomas(var edition, var number) ->
                Members.of("does", Does.DRAW_DIPLOMAS).with("edition", edition).with("number", number);
            case Task.Poll(var work, var poll) ->
                Members.of("does", Does.POLL).with("work", work).with("poll", poll);
            case Task.Supplement(var roll) ->
                Members.of("does", Does.SUPPLEMENT).with("roll", roll);
            case Task.Discard(var roll) -> Members.of("does", Does.DISCARD).with("roll", roll);
        };
    }

    static Errand read(Fields fields) {
        var id = fields.required("id", StoredTypes.TEXT);
        var task = fields.part("task", ErrandForm::task);
        var values = fields.valueMap("values", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Errand(id, task.get(), values, at);
    }

    static Task task(Fields fields) {
        return switch (fields.choice("does", Does.class)) {
            case NOTIFY -> notice(fields);
            case AGAIN -> {
                var edition = fields.required("edition", StoredTypes.EDITION);
                var errand = fields.required("errand", StoredTypes.TEXT);
                fields.done();
                yield new Task.Again(edition, errand);
            }
            case RANK -> {
                var scope = fields.required("scope", StoredTypes.TEXT);
                int number = number(fields);
                fields.done();
                yield new Task.Rank(scope, number);
            }
            case PUBLISH -> {
                var edition = fields.required("edition", StoredTypes.TEXT);
                int number = number(fields);
                fields.done();
                yield new Task.Publish(edition, number);
            }
            case TAKE_DOWN -> {
                var edition = fields.required("edition", StoredTypes.TEXT);
                int number = number(fields);
                int takedown = fields.integer("takedown", 1, Integer.MAX_VALUE);
                fields.done();
                yield new Task.TakeDown(edition, number, takedown);
            }
            case DRAW_PROTOCOL -> {
                var sitting = fields.required("sitting", StoredTypes.TEXT);
                fields.done();
                yield new Task.DrawProtocol(sitting);
            }
            case DRAW_DIPLOMAS -> {
                var edition = fields.required("edition", StoredTypes.TEXT);
                int number = number(fields);
                fields.done();
                yield new Task.DrawDiplomas(edition, number);
            }
            case POLL -> {
                var work = fields.choice("work", PollWork.class);
                var poll = fields.required("poll", StoredTypes.TEXT);
                fields.done();
                yield new Task.Poll(work, poll);
            }
            case SUPPLEMENT -> new Task.Supplement(roll(fields));
            case DISCARD -> new Task.Discard(roll(fields));
        };
    }

    private static Task notice(Fields fields) {
        var template = fields.choice("template", Template.class);
        var audience = fields.part("audience", AudienceForm::read);
        fields.done();
        return new Task.Notify(template, audience.get());
    }

    private static String roll(Fields fields) {
        var roll = fields.required("roll", StoredTypes.TEXT);
        fields.done();
        return roll;
    }

    private static int number(Fields fields) {
        return fields.integer("number", 1, Integer.MAX_VALUE);
    }
}
