package kz.uzdik.domain.jury;

import java.time.Instant;
import kz.uzdik.domain.people.PersonId;

/** Chair or secretary signed the protocol with this digest (2020 p3, p4). */
public record Signature(PersonId person, String protocolDigest, Instant at) {}
