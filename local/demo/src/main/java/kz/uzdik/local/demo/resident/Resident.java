package kz.uzdik.local.demo.resident;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Reply;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * A resident with a device, who votes as docs/voting.md says, step by step. It knows nothing of the system but that
 * page.
 */
public final class Resident {
    private final Place place;
    private final Identity identity;
    private final byte[] acknowledgementKey;
    private final Ballots ballots;
    private final RsaKey districtKey;
    private final int questions;

    private Device device;

    /** Reads the poll's files, checks them, and makes a key and a blinded message (steps 1 and 4). */
    public Resident(Place place, Identity identity, SecureRandom random) {
        this(place, identity, Optional.empty(), random);
    }

    /** The same, going on with what a device has kept. */
    public Resident(Place place, Identity identity, Optional<Device> kept, SecureRandom random) {
        this.place = place;
        this.identity = identity;
        byte[] pollDigest = place.folder().pollDigest();
        Json keys = place.folder().keys(pollDigest);
        acknowledgementKey = Bytes.ofBase64(keys.text("acknowledgement"));
        districtKey = place.folder().districtKey(keys, identity.district());
        questions = place.folder().questions();
        ballots = Ballots.of(pollDigest, identity.district());
        device = kept.orElseGet(() -> Device.make(districtKey, ballots, random));
    }

    /** What the device must keep now. */
    public Device device() {
        return device;
    }

    /** Whether the credential is there. */
    public boolean hasCredential() {
        return device.credential().isPresent();
    }

    public Identity identity() {
        return identity;
    }

    /** How many answers a ballot has. */
    public int questions() {
        return questions;
    }

    /** Asks for a code and gives the request's name (step 3). */
    public String askForCode() {
        Map<String, Object> form = identity.form();
        form.put("language", identity.language());
        return place.enrolment().anybody().post(202, place.path("codes"), form).text("request");
    }

    /** Exchanges the code for the credential (step 5). */
    public void getCredential(String request, String code) {
        Json reply = place.enrolment().anybody().post(200, place.path("credentials"), credentialForm(request, code));
        byte[] message = ballots.credentialMessage(device.key().point());
        byte[] issued = device.blinding()
                .finalised(districtKey, message, Bytes.ofBase64(reply.text("signature")))
                .orElseThrow(() -> new StoryFailed("the credential", "one that verifies", "one that does not"));
        device = device.with(issued);
    }

    /** Tries to get a credential that must be refused with this code. */
    public Reply refusedCredential(String reason, String request, String code) {
        return place.enrolment()
                .anybody()
                .refused(reason, "POST", place.path("credentials"), credentialForm(request, code));
    }

    /** Casts the ballot and verifies the box's acknowledgement (step 6). */
    public Receipt cast(List<Integer> answers) {
        byte[] ballot = ballots.ballot(device.key().point(), answers);
        Json reply = place.ballotBox().anybody().post(200, place.path("ballots"), ballotForm(answers));
        byte[] receipt = ballots.receipt(ballot);
        String acknowledgement = reply.text("acknowledgement");
        StoryFailed.unless(
                BallotKey.verifies(
                        acknowledgementKey, ballots.acknowledgement(receipt), Bytes.ofBase64(acknowledgement)),
                "the acknowledgement",
                "one that verifies",
                "one that does not");
        return new Receipt(identity.district(), Bytes.hex(receipt), acknowledgement);
    }

    /** Tries to cast a ballot that must be refused with this code. */
    public Reply refusedBallot(String reason, List<Integer> answers) {
        return place.ballotBox().anybody().refused(reason, "POST", place.path("ballots"), ballotForm(answers));
    }

    /** What stands on the resident's own entry of the roll, and a complaint about it if they have one (step 8). */
    public Json ownEntry(String request, String code, boolean complain) {
        Map<String, Object> form = identity.form();
        form.put("request", request);
        form.put("code", code);
        form.put("complain", complain);
        return place.enrolment().anybody().post(200, place.path("complaints"), form);
    }

    private Map<String, Object> credentialForm(String request, String code) {
        Map<String, Object> form = identity.form();
        form.put("request", request);
        form.put("code", code);
        form.put("blinded", Bytes.base64(Bytes.ofNumber(device.blinding().blinded(), districtKey.bytes())));
        return form;
    }

    private Map<String, Object> ballotForm(List<Integer> answers) {
        String held =
                device.credential().orElseThrow(() -> new StoryFailed("casting a ballot", "a credential", "none yet"));
        BallotKey key = device.key();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("district", identity.district());
        form.put("pk", Bytes.base64(key.point()));
        form.put("prefix", Bytes.base64(Bytes.ofHex(device.blinding().prefix())));
        form.put("cred", held);
        form.put("answers", answers);
        form.put("sig", Bytes.base64(key.sign(ballots.ballot(device.key().point(), answers))));
        return form;
    }
}
