package kz.uzdik.domain.poll;

import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;

/** A poll's id: {@code edition.name}, where the name is the one by which the edition's definition asks for it. */
public record PollId(EditionId edition, String name) {
    public PollId {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a poll's name");
        }
    }

    /** Reads {@code edition.name}; empty when it is no poll's id. */
    public static Optional<PollId> parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !EditionId.isEditionId(text.substring(0, dot)) || !isName(text.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(new PollId(new EditionId(text.substring(0, dot)), text.substring(dot + 1)));
    }

    private static boolean isName(String text) {
        return text.length() <= 40 && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    /** Where its public files lie; ends with a slash. */
    public String folder() {
        return "polls/" + this + "/";
    }

    @Override
    public String toString() {
        return edition + "." + name;
    }
}
