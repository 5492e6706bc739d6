package kz.uzdik.functions.notificationdelivery;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.notice.Messages;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Environment;

/** Where the Agency is written to, and in which language, as its operator says. */
final class AgencyMailbox {
    private AgencyMailbox() {}

    /** The address; empty where the operator names none. */
    static Optional<Contact> of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var language = Language.valueOf(environment.required("AGENCY_LANGUAGE").toUpperCase(Locale.ROOT));
        return environment
                .mayBeEmpty("AGENCY_MAILBOX")
                .map(address -> new Contact(new Messages(language).text("agency", Map.of()), address, language));
    }
}
