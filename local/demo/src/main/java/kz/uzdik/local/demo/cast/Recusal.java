package kz.uzdik.local.demo.cast;

/** A member, by number, who stands back from a candidate, by key. */
public record Recusal(String commission, int member, String candidate, String reason) {}
