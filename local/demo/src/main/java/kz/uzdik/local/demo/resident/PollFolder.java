package kz.uzdik.local.demo.resident;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Reply;
import kz.uzdik.local.demo.http.StoryFailed;

/** A poll's public folder as anybody reads it. A file that never changes is fetched once, and believed by nobody. */
public final class PollFolder {
    private final Api api;
    private final URI address;
    private final Map<String, Reply> fetched = new ConcurrentHashMap<>();

    /** @param address of the folder, ending with a slash */
    public PollFolder(Api api, URI address) {
        this.api = api;
        this.address = address;
    }

    /** One file, whatever it is. */
    public Optional<Reply> find(String name) {
        Reply reply = api.get(address.resolve(name));
        // A store that does not let everybody list it says "forbidden" of what is not there.
        return reply.status() == 404 || reply.status() == 403 ? Optional.empty() : Optional.of(reply.having(200));
    }

    Reply file(String name) {
        return fetched.computeIfAbsent(
                name, _ -> find(name).orElseThrow(() -> new StoryFailed(address + name, "a file", "none")));
    }

    /** A signed file whose signature is right. */
    public Json signed(String name) {
        Reply file = file(name);
        byte[] signature = Bytes.ofBase64(file(name + ".sig").text().strip());
        StoryFailed.unless(
                BallotKey.verifies(signingKey(), file.bytes(), signature),
                "the signature of " + name,
                "right",
                "wrong");
        return file.json();
    }

    /** SHA-256 of the frozen poll's bytes, whose signature is right. */
    byte[] pollDigest() {
        signed("poll.json");
        return Bytes.sha256(file("poll.json").bytes());
    }

    /** How many questions there are. */
    int questions() {
        return signed("poll.json").list("questions").size();
    }

    /** The poll's keys, which must be those of this very poll. */
    Json keys(byte[] pollDigest) {
        Json keys = signed("keys.json");
        StoryFailed.unlessEqual("the poll that keys.json is of", Bytes.hex(pollDigest), keys.text("pollDigest"));
        return keys;
    }

    /** A district's key, which must be the one that keys.json names. */
    RsaKey districtKey(Json keys, String district) {
        Reply file = file("keys/" + district + ".json");
        StoryFailed.unlessEqual(
                "SHA-256 of the district's key",
                keys.at("districts").text(district),
                Bytes.hex(Bytes.sha256(file.bytes())));
        return RsaKey.read(file.json());
    }

    /** What a file holds. */
    public byte[] bytes(String name) {
        return file(name).bytes();
    }

    /** A district's ballots, one a line. */
    public List<String> ledger(String district) {
        return new String(file("ledgers/" + district + ".jsonl").bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private byte[] signingKey() {
        Json jwk = file("signing-key.json").json();
        return Bytes.join(new byte[] {4}, coordinate(jwk, "x"), coordinate(jwk, "y"));
    }

    private static byte[] coordinate(Json jwk, String name) {
        return Base64.getUrlDecoder().decode(jwk.text(name));
    }
}
