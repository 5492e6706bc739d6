package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems met so far while a template is read; reading goes on, so that all are told at once. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String path, String text) {
        found.add(new Problem(path, text));
    }

    void notUnderstood(String path, Object what) {
        add(path, "'" + what + "' is not understood by the embedded stack");
    }

    void stopIfAny() {
        if (!found.isEmpty()) throw new TemplateException(all());
    }

    List<Problem> all() {
        return List.copyOf(new ArrayList<>(found));
    }
}
