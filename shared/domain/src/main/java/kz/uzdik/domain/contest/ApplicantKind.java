package kz.uzdik.domain.contest;

/** Who competes in a contest. */
public enum ApplicantKind {
    /** Akims of rural districts, villages and towns of district significance (2020 p1). */
    RURAL_AKIM,
    /** State bodies and organisations that provide public services (2022 p9). */
    ORGANISATION
}
