package kz.uzdik.local.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.Json;

/** A ballot as a resident's device sends it. */
final class SentBallot {
    private SentBallot() {}

    /** The body of the request. */
    static byte[] body(Kato district, Ballot ballot) {
        return Json.write(members(district, ballot));
    }

    /** The gateway's event of the request. */
    static byte[] event(PollId poll, Kato district, Ballot ballot, Instant at) {
        return bytes(SampleEvent.load("citizen-voting/cast-ballot")
                .path("poll", poll)
                .body(members(district, ballot))
                .at(at));
    }

    /** An event's bytes. */
    static byte[] bytes(SampleEvent event) {
        try (var stream = (ByteArrayInputStream) event.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> members(Kato district, Ballot ballot) {
        List<Long> answers = new ArrayList<>();
        for (byte answer : ballot.answers()) {
            answers.add((long) answer);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("district", district.code());
        members.put("pk", Base64Url.encode(ballot.key().bytes()));
        members.put("prefix", Base64Url.encode(ballot.prefix()));
        members.put("cred", Base64Url.encode(ballot.credential()));
        members.put("answers", answers);
        members.put("sig", Base64Url.encode(ballot.signature()));
        return members;
    }
}
