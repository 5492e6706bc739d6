package kz.uzdik.domain.work;

import kz.uzdik.domain.territory.Level;

/**
 * Those whom an annex is about.
 *
 * @param id such as {@code rural-akim}
 * @param area of which level the area is that one of them has; a rural akim's is below the district
 * @param cited where the order names them
 */
public record WorkRole(String id, Reach area, Citation cited) {
    /** How far an official's area reaches. */
    public enum Reach {
        REGION(Level.REGION),
        DISTRICT(Level.DISTRICT),
        /** A rural district, a village or a town within a district. */
        RURAL(Level.DISTRICT);

        private final Level within;

        Reach(Level within) {
            this.within = within;
        }

        /** The level of the area that it is, or lies in. */
        public Level within() {
            return within;
        }
    }
}
