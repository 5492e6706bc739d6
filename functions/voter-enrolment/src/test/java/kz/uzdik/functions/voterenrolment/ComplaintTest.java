package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ComplaintTest {

    private final Enrolling enrolling = new Enrolling();

    private Invocation look(Proof proof, boolean complain) {
        return Enrolling.send(enrolling.complaint, "look-and-complain", proof, Map.of("complain", complain));
    }

    private Proof proof() {
        return enrolling.enrolment.proof(Enrolling.RESIDENT);
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(enrolling.complaint, "complaints");
    }

    @Test
    void a_resident_sees_their_entry_and_complains() {
        assertThat(look(proof(), false).text()).isEqualTo("{\"issued\":false,\"channel\":null,\"complained\":false}");

        enrolling.enrolment.ports.issuing().issue(AnEnrolment.POLL, proof(), AnEnrolment.blinded(1), AnEnrolment.AT);
        assertThat(look(proof(), false).text())
                .isEqualTo("{\"issued\":true,\"channel\":\"online\",\"complained\":false}");
        assertThat(look(proof(), true).text())
                .isEqualTo("{\"issued\":true,\"channel\":\"online\",\"complained\":true}");
    }

    @Test
    void a_wrong_code_shows_nothing() {
        Proof unknown = new Proof(Enrolling.RESIDENT, enrolling.enrolment.draw(), proof().code());
        Invocation answer = look(unknown, true);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("code-wrong");
        assertThat(enrolling.enrolment.entry(Enrolling.RESIDENT).complained()).isFalse();
    }

    @Test
    void whether_to_complain_has_to_be_said() {
        Invocation answer = Enrolling.send(enrolling.complaint, "look-and-complain", proof(), Map.of("complain", "no"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
    }
}
