package kz.uzdik.local.stack.leaks;

/** What is sought, and what it tells of. */
enum Kind {
    IDENTITY_NUMBER(Side.PERSON),
    CONTACT_AS_TYPED(Side.PERSON),
    CONTACT(Side.PERSON),
    /** A digest of one of these three without the poll's pepper, from which they are guessed at once. */
    UNKEYED_DIGEST(Side.PERSON),
    KEYED_HASH(Side.PERSON),
    CODE(Side.PERSON),
    REQUEST(Side.PERSON),
    BLINDED_MESSAGE(Side.PERSON),
    BLINDED_DIGEST(Side.PERSON),
    BLIND_SIGNATURE(Side.PERSON),
    PUBLIC_KEY(Side.BALLOT),
    PREFIX(Side.BALLOT),
    CREDENTIAL(Side.BALLOT),
    CREDENTIAL_ID(Side.BALLOT),
    /** Key and answers one behind the other, as they are signed. */
    BALLOT(Side.BALLOT),
    BALLOT_SIGNATURE(Side.BALLOT),
    RECEIPT(Side.BALLOT),
    ACKNOWLEDGEMENT(Side.BALLOT),
    PRIVATE_KEY(Side.DEVICE),
    BLINDING_FACTOR(Side.DEVICE),
    SALT(Side.DEVICE),
    NETWORK_ADDRESS(Side.CONNECTION),
    USER_AGENT(Side.CONNECTION);

    private final Side side;

    Kind(Side side) {
        this.side = side;
    }

    /** What a secret tells of; nothing that is kept may tell of a person and of a ballot at once. */
    enum Side {
        PERSON,
        BALLOT,
        DEVICE,
        CONNECTION
    }

    Side side() {
        return side;
    }
}
