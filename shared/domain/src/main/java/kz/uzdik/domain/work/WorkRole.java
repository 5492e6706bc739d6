package kz.uzdik.domain.work;

/**
 * Those whom an annex is about.
 *
 * @param id such as {@code rural-akim}
 * @param area what one of them is in office for
 * @param cited where the order names them
 */
public record WorkRole(String id, Reach area, Citation cited) {
    /** How far an official's area reaches. */
    public enum Reach {
        REGION,
        DISTRICT,
        /** A rural district, a village or a town within a district. */
        RURAL
    }
}
