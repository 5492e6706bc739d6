package kz.uzdik.local.demo.resident;

import java.util.List;

/**
 * The messages of one district of one poll (docs/voting.md, "Bytes").
 *
 * @param context ctx in hex
 */
record Ballots(String context) {

    /** @param pollDigest SHA-256 of the bytes of poll.json */
    static Ballots of(byte[] pollDigest, String district) {
        return new Ballots(Bytes.hex(Bytes.join(Bytes.lp("uzdik-vote-v1"), pollDigest, Bytes.lp(district))));
    }

    /** M: what is signed blindly. */
    byte[] credentialMessage(byte[] key) {
        return Bytes.join(Bytes.lp("credential"), ctx(), key);
    }

    /** B: what the resident signs. */
    byte[] ballot(byte[] key, List<Integer> answers) {
        byte[] said = new byte[answers.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = answers.get(i).byteValue();
        }
        return Bytes.join(Bytes.lp("ballot"), ctx(), key, said);
    }

    byte[] receipt(byte[] ballot) {
        return Bytes.sha256(Bytes.lp("receipt"), ballot);
    }

    /** What the ballot box signs to say that it has the ballot. */
    byte[] acknowledgement(byte[] receipt) {
        return Bytes.join(Bytes.lp("ack"), ctx(), receipt);
    }

    private byte[] ctx() {
        return Bytes.ofHex(context);
    }
}
