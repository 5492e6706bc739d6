package kz.uzdik.domain.poll;

import java.time.Instant;

/** Later ends of a poll, recorded beside the frozen poll with the reason; the one of the highest number holds. */
public record Extension(int number, Instant issueUntil, Instant ballotsUntil, String reason, Instant at) {}
