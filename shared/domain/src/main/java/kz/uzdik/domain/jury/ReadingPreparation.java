package kz.uzdik.domain.jury;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.jury.Preparation.Remark;
import kz.uzdik.domain.people.Actor;

/**
 * A commission's people read a dossier with what was asked and answered about it, and with their own secretary's
 * remarks. Whoever may not read the dossier, a member who stands back from the candidate among them, reads none of it.
 */
public final class ReadingPreparation {
    private final ReadingCandidates candidates;
    private final Preparations preparations;

    public ReadingPreparation(ReadingCandidates candidates, Preparations preparations) {
        this.candidates = candidates;
        this.preparations = preparations;
    }

    /** A dossier as it is prepared for a commission. */
    public record Prepared(Dossier dossier, List<Question> questions, List<Remark> remarks) {
        public Prepared {
            questions = List.copyOf(questions);
            remarks = List.copyOf(remarks);
        }
    }

    public Outcome<Prepared> read(CommissionId id, DossierId dossier, Actor actor) {
        return candidates.read(id, dossier, actor).map(found -> {
            Optional<Preparation> preparation = preparations.find(dossier);
            return new Prepared(
                    found,
                    preparation.map(Preparation::questions).orElse(List.of()),
                    preparation.map(all -> all.remarks(id)).orElse(List.of()));
        });
    }
}
