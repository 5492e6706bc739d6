package kz.uzdik.domain.jury;

import java.time.Instant;
import kz.uzdik.domain.people.PersonId;

/**
 * One of the two signatures under a protocol (2020 p3, p4).
 *
 * @param office as what the person signs: chair or acting chair, or secretary
 */
public record Signature(PersonId person, Office office, String protocolDigest, Instant at) {}
