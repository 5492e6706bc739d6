package kz.uzdik.functions.contestadministration;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A commission's people. Addresses are for those who write to them: the Agency and the secretary.
 *
 * @param withEmails whether the reader sees addresses
 */
record CommissionView(boolean withEmails) {

    /** The view that this reader gets of this commission. */
    static CommissionView of(Commission commission, Actor reader) {
        boolean secretary = commission.rolesOf(reader.id()).contains(Role.SECRETARY);
        return new CommissionView(reader.agency() || secretary);
    }

    Map<String, @Nullable Object> form(Commission commission) {
        return Members.of("commission", commission.id().toString())
                .withEach("members", commission.members(), this::appointee)
                .with("chair", commission.chair().value())
                .with("secretary", appointee(commission.secretary()))
                .withOptional("ethicsOfficer", commission.ethicsOfficer().map(this::appointee))
                .withOptional("approval", commission.approval().map(CommissionView::approval))
                .withOptional("consent", commission.consent().map(CommissionView::consent))
                .with("version", commission.version())
                .map();
    }

    private Members appointee(Appointee appointee) {
        var contact = appointee.contact();
        return Members.of("person", appointee.person().value())
                .with("name", contact.name())
                .withOptional("email", Optional.of(contact.email()).filter(_ -> withEmails && appointee.hasAddress()))
                .with("language", contact.language())
                .withOptional("position", appointee.position());
    }

    private static Members approval(Commission.Approval approval) {
        return Members.of("by", approval.by())
                .with("document", approval.document())
                .with("on", approval.on());
    }

    private static Members consent(Commission.Consent consent) {
        return Members.of("of", consent.of())
                .with("document", consent.document())
                .with("on", consent.on())
                .with("recordedBy", consent.recordedBy().value())
                .with("at", consent.at());
    }
}
