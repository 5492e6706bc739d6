package kz.uzdik.json.form;

import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Somebody on an agenda. */
final class EntrantForm {
    private EntrantForm() {}

    static Members write(Entrant entrant) {
        return Members.of("candidate", entrant.candidate().value())
                .with("unit", entrant.unit().code())
                .with("central", entrant.central());
    }

    static Entrant read(Fields fields) {
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var unit = fields.required("unit", StoredTypes.KATO);
        boolean central = fields.flag("central");
        fields.done();
        return new Entrant(candidate, unit, central);
    }
}
