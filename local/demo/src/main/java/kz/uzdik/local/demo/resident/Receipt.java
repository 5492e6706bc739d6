package kz.uzdik.local.demo.resident;

/**
 * What a resident keeps once the ballot is in: it says nothing of the answers.
 *
 * @param receipt 32 bytes in hex
 * @param acknowledgement the ballot box's signature over it, in base64url
 */
public record Receipt(String district, String receipt, String acknowledgement) {}
