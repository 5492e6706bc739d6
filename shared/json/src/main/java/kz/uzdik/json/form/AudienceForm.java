package kz.uzdik.json.form;

import kz.uzdik.domain.notice.Audience;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Whom a notice is for; {@code of} says which audience. */
final class AudienceForm {
    private enum Of {
        AGENCY,
        NOMINEE,
        PARTY,
        PARTIES,
        OWNERS,
        SECRETARY,
        APPOINTEE,
        EVERYBODY,
        AGENDA,
        AWAITED,
        BEHIND,
        PARTICIPANTS,
        WINNERS
    }

    private AudienceForm() {}

    static Members write(Audience audience) {
        return switch (audience) {
            case Audience.Agency(var edition) -> Members.of("of", Of.AGENCY).with("edition", edition.value());
            case Audience.Nominee(var dossier) -> Members.of("of", Of.NOMINEE).with("dossier", dossier.toString());
            case Audience.Party(var dossier, var person) ->
                Members.of("of", Of.PARTY).with("dossier", dossier.toString()).with("person", person.value());
            case Audience.Parties(var dossier) -> Members.of("of", Of.PARTIES).with("dossier", dossier.toString());
            case Audience.Owners(var dossier) -> Members.of("of", Of.OWNERS).with("dossier", dossier.toString());
            case Audience.Secretary(var commission) ->
                Members.of("of", Of.SECRETARY).with("commission", commission.toString());
            case Audience.Appointee(var commission, var person) ->
                Members.of("of", Of.APPOINTEE)
                        .with("commission", commission.toString())
                        .with("person", person.value());
            case Audience.Everybody(var commission) ->
                Members.of("of", Of.EVERYBODY).with("commission", commission.toString());
            case Audience.Agenda(var sitting) -> Members.of("of", Of.AGENDA).with("sitting", sitting.toString());
            case Audience.Awaited(var edition, var area, var intake) ->
                Members.of("of", Of.AWAITED)
                        .with("edition", edition.value())
                        .with("area", area.code())
                        .with("intake", intake);
            case Audience.Behind(var sitting) -> Members.of("of", Of.BEHIND).with("sitting", sitting.toString());
            case Audience.Participants(var edition) ->
                Members.of("of", Of.PARTICIPANTS).with("edition", edition.value());
            case Audience.Winners(var edition, var publication) ->
                Members.of("of", Of.WINNERS).with("edition", edition.value()).with("publication", publication);
        };
    }

    static Audience read(Fields fields) {
        Audience audience = switch (fields.choice("of", Of.class)) {
            case AGENCY -> new Audience.Agency(fields.required("edition", StoredTypes.EDITION));
            case NOMINEE -> new Audience.Nominee(fields.required("dossier", StoredTypes.DOSSIER));
            case PARTY ->
                new Audience.Party(
                        fields.required("dossier", StoredTypes.DOSSIER), fields.required("person", StoredTypes.PERSON));
            case PARTIES -> new Audience.Parties(fields.required("dossier", StoredTypes.DOSSIER));
            case OWNERS -> new Audience.Owners(fields.required("dossier", StoredTypes.DOSSIER));
            case SECRETARY -> new Audience.Secretary(fields.required("commission", StoredTypes.COMMISSION));
            case APPOINTEE ->
                new Audience.Appointee(
                        fields.required("commission", StoredTypes.COMMISSION),
                        fields.required("person", StoredTypes.PERSON));
            case EVERYBODY -> new Audience.Everybody(fields.required("commission", StoredTypes.COMMISSION));
            case AGENDA -> new Audience.Agenda(fields.required("sitting", StoredTypes.SITTING));
            case AWAITED ->
                new Audience.Awaited(
                        fields.required("edition", StoredTypes.EDITION),
                        fields.required("area", StoredTypes.AREA),
                        fields.required("intake", StoredTypes.TEXT));
            case BEHIND -> new Audience.Behind(fields.required("sitting", StoredTypes.SITTING));
            case PARTICIPANTS -> new Audience.Participants(fields.required("edition", StoredTypes.EDITION));
            case WINNERS ->
                new Audience.Winners(
                        fields.required("edition", StoredTypes.EDITION),
                        fields.integer("publication", 1, Integer.MAX_VALUE));
        };
        fields.done();
        return audience;
    }
}
