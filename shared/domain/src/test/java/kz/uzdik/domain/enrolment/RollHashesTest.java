package kz.uzdik.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.people.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollHashesTest {
    private final RollHashes hashes = new RollHashes(new byte[] {1});

    @ParameterizedTest
    @CsvSource({
        "a@b.kz, a@b.kz",
        "' A.B@C.KZ ', a.b@c.kz",
        "a+x@b.kz, a@b.kz",
        "a+x+y@b.kz, a@b.kz",
        "+x@b.kz, +x@b.kz",
        "a@b+c.kz, a@b+c.kz",
        "a@ҚАЗ.kz, a@қаз.kz",
        "nothing, nothing",
    })
    void a_contact_has_one_form(String typed, String normalised) {
        assertThat(RollHashes.normalised(typed)).isEqualTo(normalised);
    }

    @Test
    void a_hash_depends_on_the_pepper_and_on_what_is_hashed() {
        Iin iin = new Iin("061211600012");
        assertThat(hashes.person(iin)).matches("[0-9a-f]{64}").isEqualTo(new RollHashes(new byte[] {1}).person(iin));
        assertThat(hashes.person(iin)).isNotEqualTo(new RollHashes(new byte[] {2}).person(iin));
        assertThat(hashes.person(iin)).isNotEqualTo(hashes.contact(iin.digits()));
        assertThat(hashes.contact("A+b@c.kz")).isEqualTo(hashes.contact("a@c.kz"));
    }

    @Test
    void it_shows_nothing_of_the_pepper() {
        assertThat(hashes.toString()).isEqualTo("RollHashes[hidden]");
    }
}
