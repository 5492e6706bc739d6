package kz.uzdik.domain.jury;

import java.time.Instant;

/**
 * A sitting was cancelled that had been convened by mistake.
 *
 * @param convening which convening of the step it was, from 1
 */
public record Cancellation(int convening, String reason, Instant at) {}
