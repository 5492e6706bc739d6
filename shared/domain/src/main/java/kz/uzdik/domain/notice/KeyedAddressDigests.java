package kz.uzdik.domain.notice;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import kz.uzdik.domain.crypto.Hmac;
import kz.uzdik.domain.people.Contact;

/** Digests of addresses by HMAC with SHA-256. Capitals make no other address: no mail service that is used tells them apart. */
public final class KeyedAddressDigests implements AddressDigests {
    private final byte[] key;

    /** @param key 32 random bytes */
    public KeyedAddressDigests(byte[] key) {
        this.key = key.clone();
    }

    @Override
    public String of(Contact contact) {
        String canonical = contact.email().strip().toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(Hmac.of(key, canonical.getBytes(StandardCharsets.UTF_8)));
    }
}
