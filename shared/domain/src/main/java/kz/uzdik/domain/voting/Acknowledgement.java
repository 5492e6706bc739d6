package kz.uzdik.domain.voting;

/** The ballot box's word that it holds the ballot of a receipt. With a ledger that lacks the receipt it is evidence. */
public final class Acknowledgement {
    private final byte[] signature;

    /** @param signature by the poll's acknowledgement key, without a time: r and s, 32 bytes each */
    public Acknowledgement(byte[] signature) {
        this.signature = signature.clone();
    }

    /** r and s, 32 bytes each. */
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public String toString() {
        return "Acknowledgement[hidden]";
    }
}
