package kz.uzdik.functions.resultpublication;

import java.util.TreeMap;
import kz.uzdik.domain.audit.PublicTrail;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.json.Members;

/** What everybody may read of the audit trail: offices in place of accounts, and where each chain ended. */
final class TrailView {

    /** Since 2 an entry's digest covers a salt that is not published, so that nobody finds accounts by trying them. */
    private static final int FORMAT = 2;

    Members form(Publication publication, PublicTrail trail) {
        return Members.of("format", FORMAT)
                .with("edition", publication.edition().value())
                .with("number", publication.number())
                .with("until", trail.until())
                .withEach("chains", trail.chains(), TrailView::chain);
    }

    private static Members chain(PublicTrail.Chain chain) {
        return Members.of("subject", chain.subject())
                .with("id", chain.id())
                .withEach("facts", chain.facts(), TrailView::fact)
                .with("entries", chain.end().number())
                .with("end", chain.end().digest());
    }

    private static Members fact(PublicTrail.Shown shown) {
        return Members.of("number", shown.number())
                .with("fact", shown.fact())
                .with("by", shown.by())
                .with("values", new TreeMap<>(shown.values()))
                .with("at", shown.at())
                .with("digest", shown.digest());
    }
}
