package kz.uzdik.domain.jury;

/** Where a sitting stands. */
public enum Phase {
    /** Called together; members declare conflicts. */
    CONVENED,
    /** Open with a quorum; decisions on admission or score sheets are taken. */
    OPEN,
    /** All sheets are in and visible to the commission; nothing is added any more. */
    SEALED,
    /** Everything is decided; the protocol is drawn up and awaits its signatures. */
    CLOSED,
    /** The protocol is signed by chair and secretary: final. */
    SIGNED,
    /** It had been convened by mistake: nothing was decided, and the step can be convened anew. */
    CANCELLED
}
