package kz.uzdik.json.form;

import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What became of an errand. */
public final class DeliveryForm {
    public static final Form<Delivery> FORM = new Form<>(DeliveryForm::write, DeliveryForm::read);

    private DeliveryForm() {}

    /** What was to be done, and for whom, by ids. */
    public static Members task(Task task) {
        return ErrandForm.task(task);
    }

    static Members write(Delivery delivery) {
        return Members.of("id", delivery.id().value())
                .with("edition", delivery.edition().value())
                .with("errand", delivery.errand())
                .with("task", ErrandForm.task(delivery.task()))
                .with("round", round(delivery.round()))
                .with("state", delivery.state())
                .withOptional("trouble", delivery.trouble())
                .with("since", delivery.since())
                .with("version", delivery.version());
    }

    private static Members round(Delivery.Round round) {
        return Members.of("number", round.number())
                .with("tries", round.tries())
                .with("returns", round.returns())
                .withOptional("lastTry", round.lastTry())
                .withOptional("address", round.address())
                .withOptional("message", round.message());
    }

    static Delivery read(Fields fields) {
        var id = fields.required("id", StoredTypes.DELIVERY);
        var edition = fields.required("edition", StoredTypes.EDITION);
        var errand = fields.required("errand", StoredTypes.TEXT);
        var task = fields.part("task", ErrandForm::task);
        var round = fields.part("round", DeliveryForm::readRound);
        var state = fields.choice("state", Delivery.State.class);
        var trouble = fields.optionalChoice("trouble", Trouble.class);
        var since = fields.instant("since");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Delivery(id, edition, errand, task.get(), round.get(), state, trouble, since, version);
    }

    private static Delivery.Round readRound(Fields fields) {
        int number = fields.integer("number", 1, Integer.MAX_VALUE);
        int tries = fields.integer("tries", 0, Integer.MAX_VALUE);
        int returns = fields.integer("returns", 0, Integer.MAX_VALUE);
        var lastTry = fields.optionalInstant("lastTry");
        var address = fields.optional("address", StoredTypes.TEXT);
        var message = fields.optional("message", StoredTypes.TEXT);
        fields.done();
        return new Delivery.Round(number, tries, returns, lastTry, address, message);
    }
}
