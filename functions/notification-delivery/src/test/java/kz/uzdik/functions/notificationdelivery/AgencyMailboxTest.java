package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;

class AgencyMailboxTest {

    @Test
    void the_agency_is_written_to_where_and_as_its_operator_says() {
        assertThat(AgencyMailbox.of(Map.of("AGENCY_MAILBOX", "contest@agency.example", "AGENCY_LANGUAGE", "ru")))
                .contains(new Contact("Агентство", "contest@agency.example", Language.RU));
    }

    @Test
    void without_an_address_it_is_written_to_nowhere() {
        assertThat(AgencyMailbox.of(Map.of("AGENCY_MAILBOX", "", "AGENCY_LANGUAGE", "kk")))
                .isEmpty();
    }
}
