package kz.uzdik.functions.voterenrolment;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import org.jspecify.annotations.Nullable;

/** A poll in memory and the resident of the sample events, who is on its roll. */
final class Enrolling {

    static final Claim RESIDENT = new Claim(new Iin("061211600012"), "resident-1@example.kz", AnEnrolment.DISTRICT);

    final AnEnrolment enrolment = new AnEnrolment();
    final TestClient codes =
            client(new EnrolmentRequests(enrolment.ports.requesting(enrolment::draw)), "enrolment-requests");
    final TestClient registrar = client(new Registrar(enrolment.ports.issuing()), "registrar");
    final TestClient complaint = client(new Complaint(enrolment.ports.complaining()), "complaint");
    final CodeWorker worker = new CodeWorker(enrolment.ports.sending());

    Enrolling() {
        enrolment.onTheRoll(RESIDENT);
    }

    private static TestClient client(ApiHandler handler, String function) {
        return TestClient.of(handler, function).at(AnEnrolment.AT);
    }

    /** A sample's body with other members. */
    static Map<String, @Nullable Object> body(SampleEvent event, Map<String, ?> others) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(event.json());
        members.putAll(others);
        return members;
    }

    /** Sends a sample with a proof and other members. */
    static Invocation send(TestClient client, String sample, Proof proof, Map<String, ?> others) {
        Map<String, Object> proven = new LinkedHashMap<>();
        proven.put("request", proof.request().text());
        proven.put("code", proof.code());
        proven.putAll(others);
        return client.call(sample, event -> event.body(body(event, proven)));
    }
}
