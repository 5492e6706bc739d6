package kz.uzdik.local.soak.check;

/**
 * Something that must not be.
 *
 * @param rule which of the invariants it breaks
 * @param where the thing, by its key; never what a person is called by
 * @param what what is wrong with it
 */
public record Damage(String rule, String where, String what) {
    @Override
    public String toString() {
        return rule + ": " + where + ": " + what;
    }
}
