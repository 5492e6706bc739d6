package kz.uzdik.domain.territory;

/** The levels results are counted at, from the smallest to the whole. */
public enum Level {
    DISTRICT,
    REGION,
    REPUBLIC
}
