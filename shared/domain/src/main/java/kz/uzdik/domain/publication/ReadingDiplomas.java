package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.READ_DIPLOMAS;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;

/** A winner fetches their diplomas (2020 p22; 2022 p22): those of the published version in force. */
public final class ReadingDiplomas {
    private final Dossiers dossiers;
    private final Publications publications;
    private final Papers papers;

    public ReadingDiplomas(Dossiers dossiers, Publications publications, Papers papers) {
        this.dossiers = dossiers;
        this.publications = publications;
        this.papers = papers;
    }

    /**
     * The diplomas that are drawn up; none for those who won nothing, nor before the results are published. Somebody
     * else's dossier is unknown, so that an id tells nothing.
     */
    public Outcome<List<Paper.OfAward>> read(DossierId id, Actor actor) {
        Optional<Dossier> own = dossiers.owned(id, actor, READ_DIPLOMAS);
        return own.isEmpty()
                ? Outcome.unknown()
                : Outcome.done(inForce(id.edition())
                        .map(publication -> papers.diplomas(id, publication.number()))
                        .orElseGet(List::of));
    }

    private Optional<Publication> inForce(EditionId edition) {
        return publications.of(edition).stream()
                .filter(publication -> publication.what() instanceof Published.Results)
                .filter(publication -> publication.manifestDigest().isPresent())
                .reduce((_, later) -> later);
    }
}
