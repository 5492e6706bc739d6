package kz.uzdik.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.kz", "akim.karasu+2020@mail.example.kz", "o'neil@x-y.kz", "A_1%@b.c.de"})
    void an_address_with_a_dotted_host_is_accepted(String address) {
        assertThat(Contact.isEmail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.kz",
                "a@",
                "a@@b.kz",
                "a@b@c.kz",
                "a b@c.kz",
                "a@b .kz",
                "a@b.kz\n",
                "a@b..kz",
                "a@b.kz\r\nBcc: c@d.kz",
                "a@b.kz,c@d.kz",
                "<a@b.kz>",
                "әкім@b.kz"
            })
    void what_cannot_be_one_address_is_refused(String address) {
        assertThat(Contact.isEmail(address)).isFalse();
    }

    @Test
    void an_address_is_at_most_254_long() {
        String host = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".kz";
        String fits = "a".repeat(254 - host.length() - 1) + "@" + host;
        assertThat(fits).hasSize(254);
        assertThat(Contact.isEmail(fits.substring(fits.length() - 250))).isTrue();
        assertThat(Contact.isEmail("x".repeat(5) + fits)).isFalse();
    }

    @Test
    void neither_name_nor_address_is_shown_in_text() {
        assertThat(new Contact("Асқар Серіков", "a@b.kz", Language.KK)).hasToString("Contact[KK]");
    }
}
