package kz.uzdik.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Bursts;
import kz.uzdik.domain.enrolment.Bursts.Allowance;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.IssuingCredential;
import kz.uzdik.domain.enrolment.RequestingCode;
import kz.uzdik.domain.enrolment.SendingCodes;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.enrolment.WantedCode;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.Json;

/** People on a roll in memory and what they send. */
final class Residents {
    /** However many codes a district is sent, nobody is held. */
    static final Allowance NO_END = new Allowance(100, Long.MAX_VALUE);

    private final AnEnrolment enrolment = new AnEnrolment();
    private final List<Claim> claims;

    Residents(int number) {
        claims = IntStream.range(0, number)
                .mapToObj(AnEnrolment::claim)
                .map(enrolment::onTheRoll)
                .toList();
    }

    RequestingCode requesting() {
        return enrolment.ports.requesting(enrolment::draw);
    }

    /** The worker; however many ask, nobody is held. */
    SendingCodes sending() {
        return new SendingCodes(
                enrolment.ports.polls(),
                enrolment.ports.entries(),
                enrolment.ports.secrets(),
                new Bursts(enrolment.ports.budget(), NO_END),
                enrolment.ports.mail());
    }

    IssuingCredential issuing() {
        return enrolment.ports.issuing();
    }

    /** Everybody's request for a code. */
    List<byte[]> requests() {
        SampleEvent sample = SampleEvent.load("enrolment-requests/request-code").at(AnEnrolment.AT);
        return claims.stream()
                .map(claim -> {
                    Map<String, Object> body = claimed(claim);
                    body.put("language", "kk");
                    return SentBallot.bytes(sample.body(body));
                })
                .toList();
    }

    /** Everybody's message to the worker, ten in a batch. */
    List<byte[]> batches() {
        SampleEvent sample = SampleEvent.load("code-worker/send-code");
        List<Map<String, Object>> records =
                claims.stream().map(claim -> message(enrolment.wanted(claim))).toList();
        return IntStream.range(0, records.size() / EnrolmentSteps.BATCH)
                .mapToObj(batch -> SentBallot.bytes(sample.with(
                        "Records",
                        records.subList(
                                EnrolmentSteps.BATCH * batch, EnrolmentSteps.BATCH * batch + EnrolmentSteps.BATCH))))
                .toList();
    }

    private static Map<String, Object> message(WantedCode wanted) {
        Map<String, Object> body = claimed(wanted.claim());
        body.put("poll", wanted.poll().toString());
        body.put("language", "kk");
        body.put("request", wanted.request().text());
        String at = String.valueOf(AnEnrolment.AT.toEpochMilli());
        return Map.of(
                "messageId",
                wanted.request().text(),
                "body",
                Json.text(body),
                "attributes",
                Map.of("ApproximateReceiveCount", "1", "SentTimestamp", at, "ApproximateFirstReceiveTimestamp", at));
    }

    /** Gives everybody a code by mail; then their requests for a credential. */
    List<byte[]> credentials() {
        List<WantedCode> wanted = claims.stream().map(enrolment::wanted).toList();
        sending()
                .send(
                        wanted.stream()
                                .map(each -> new Received(each, AnEnrolment.AT))
                                .toList(),
                        (_, fault) -> {
                            throw fault;
                        });
        SampleEvent sample = SampleEvent.load("registrar/issue-credential").at(AnEnrolment.AT);
        List<byte[]> credentials = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Map<String, Object> body = claimed(claims.get(i));
            body.put("request", wanted.get(i).request().text());
            body.put("code", enrolment.sent.get(i).code());
            body.put("blinded", Base64Url.encode(AnEnrolment.blinded(i)));
            credentials.add(SentBallot.bytes(sample.body(body)));
        }
        return credentials;
    }

    private static Map<String, Object> claimed(Claim claim) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("iin", claim.iin().digits());
        members.put("contact", claim.contact());
        members.put("district", claim.district().code());
        return members;
    }
}
