package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.READ_ROLL;

import java.net.URI;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;

/** A registrar officer looks how far an import is, and what is bad in it. */
public final class ReadingRoll {
    private final RollImports imports;
    private final RollFiles files;
    private final Registrars registrars;

    public ReadingRoll(Polls polls, RollImports imports, RollFiles files) {
        this.imports = imports;
        this.files = files;
        this.registrars = new Registrars(polls);
    }

    /** An import, and where its report is read for a short time once there is one. */
    public record Seen(RollImport roll, Optional<URI> report) {}

    public Outcome<Seen> read(PollId id, int number, Actor actor) {
        return registrars.allowed(
                READ_ROLL,
                id,
                actor,
                _ -> imports.find(id, number)
                        .map(roll -> Outcome.done(new Seen(roll, roll.contents().map(_ -> files.signReport(roll)))))
                        .orElseGet(Outcome::unknown));
    }
}
