package kz.uzdik.domain.jury;

import java.time.Instant;
import kz.uzdik.domain.people.PersonId;

/**
 * Somebody took another's place on a sitting's panel, by a recorded act.
 *
 * @param phase the sitting's phase at that moment
 */
public record Substitution(Office office, PersonId from, PersonId to, String reason, Phase phase, Instant at) {}
