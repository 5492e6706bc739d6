package kz.uzdik.json.poll;

import kz.uzdik.domain.poll.Approval;
import kz.uzdik.domain.poll.Matter;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** One person's half of a decision; {@code on} says which. */
final class MatterForm {
    private enum On {
        FREEZING,
        CLOSING,
        ANNULLING
    }

    private MatterForm() {}

    static Members write(Approval approval) {
        Members members = Members.of("by", approval.by().value()).with("at", approval.at());
        return switch (approval.matter()) {
            case Matter.Freezing(var digest, var roll) ->
                members.with("on", On.FREEZING).with("digest", digest.hex()).with("roll", roll);
            case Matter.Closing() -> members.with("on", On.CLOSING);
            case Matter.Annulling(var district, var reason) ->
                members.with("on", On.ANNULLING)
                        .with("district", district.code())
                        .with("reason", reason);
        };
    }

    static Approval read(Fields fields) {
        var by = fields.required("by", PollTypes.PERSON);
        var at = fields.instant("at");
        Matter matter = switch (fields.choice("on", On.class)) {
            case FREEZING ->
                new Matter.Freezing(
                        fields.required("digest", PollTypes.DIGEST), fields.integer("roll", 1, Integer.MAX_VALUE));
            case CLOSING -> new Matter.Closing();
            case ANNULLING ->
                new Matter.Annulling(
                        fields.required("district", PollTypes.KATO), fields.required("reason", PollTypes.TEXT));
        };
        fields.done();
        return new Approval(matter, by, at);
    }
}
