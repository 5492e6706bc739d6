package kz.uzdik.json.form;

import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Matter;
import kz.uzdik.domain.keeping.Period;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What was erased of a dossier. */
public final class ErasureForm {
    public static final Form<Erasure> FORM = new Form<>(ErasureForm::write, ErasureForm::read);

    private ErasureForm() {}

    static Members write(Erasure erasure) {
        return Members.of("dossier", erasure.dossier().toString())
                .withEach("removals", erasure.removals(), ErasureForm::removal)
                .with("version", erasure.version());
    }

    private static Members removal(Erasure.Removal removal) {
        return Members.of("matter", removal.matter())
                .with("period", removal.period())
                .with("things", removal.things())
                .with("digest", removal.digest())
                .withEach("chains", removal.chains(), ErasureForm::chain)
                .with("policy", removal.policy())
                .with("begun", removal.begun())
                .withOptional("ended", removal.ended());
    }

    static Erasure read(Fields fields) {
        var dossier = fields.required("dossier", StoredTypes.DOSSIER);
        var removals = fields.each("removals", ErasureForm::removal);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Erasure(dossier, removals, version);
    }

    private static Members chain(ChainEnd chain) {
        return Members.of("subject", chain.subject())
                .with("id", chain.id())
                .with("number", chain.head().number())
                .with("digest", chain.head().digest());
    }

    private static ChainEnd chain(Fields fields) {
        var subject = fields.choice("subject", Fact.Subject.class);
        var id = fields.required("id", StoredTypes.TEXT);
        var number = fields.integer("number", 1L, Long.MAX_VALUE);
        var digest = fields.required("digest", StoredTypes.TEXT);
        fields.done();
        return new ChainEnd(subject, id, new AuditEntry.Head(number, digest));
    }

    private static Erasure.Removal removal(Fields fields) {
        var matter = fields.choice("matter", Matter.class);
        var period = fields.choice("period", Period.class);
        var things = fields.integer("things", 0, Integer.MAX_VALUE);
        var digest = fields.required("digest", StoredTypes.TEXT);
        var chains = fields.each("chains", ErasureForm::chain);
        var policy = fields.integer("policy", 1L, Long.MAX_VALUE);
        var begun = fields.instant("begun");
        var ended = fields.optionalInstant("ended");
        fields.done();
        return new Erasure.Removal(matter, period, things, digest, chains, policy, begun, ended);
    }
}
