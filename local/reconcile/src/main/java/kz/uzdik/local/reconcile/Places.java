package kz.uzdik.local.reconcile;

import java.util.Map;
import java.util.Optional;

/** The table and the buckets of a deployment, by their names. */
public record Places(String table, String publicFiles, String dossiers, String definitions, String papers) {

    /**
     * As a function's environment would name them.
     *
     * @throws IllegalArgumentException if one is not named
     */
    public static Places of(Map<String, String> variables) {
        return new Places(
                required(variables, "CONTEST_TABLE"),
                required(variables, "PUBLIC_BUCKET"),
                required(variables, "DOSSIER_BUCKET"),
                required(variables, "DEFINITION_BUCKET"),
                required(variables, "PAPER_BUCKET"));
    }

    private static String required(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(name + " is not given"));
    }
}
