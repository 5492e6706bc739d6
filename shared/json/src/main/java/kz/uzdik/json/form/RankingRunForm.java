package kz.uzdik.json.form;

import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A ranking run with its ranking, once it is made. */
public final class RankingRunForm {
    public static final Form<RankingRun> FORM = new Form<>(RankingRunForm::write, RankingRunForm::read);

    private RankingRunForm() {}

    static Members write(RankingRun run) {
        return Members.of("scope", run.scope())
                .with("number", run.number())
                .with("requestedAt", run.requestedAt())
                .with("decisions", run.decisions())
                .with("state", run.state())
                .withOptional("ranking", run.ranking().map(RankingRunForm::ranking))
                .withEach("problems", run.problems(), ReasonForm::write)
                .with("version", run.version());
    }

    private static Members ranking(Ranking ranking) {
        return Members.empty()
                .withEach(
                        "areas",
                        ranking.areas(),
                        area -> Members.of("area", area.area().code())
                                .withEach("placings", area.placings(), PlacingForm::write))
                .withEach("notes", ranking.notes(), ReasonForm::write)
                .with("figuresDigest", ranking.figuresDigest())
                .with("inputsDigest", ranking.inputsDigest());
    }

    static RankingRun read(Fields fields) {
        var scope = fields.required("scope", StoredTypes.TEXT);
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var requestedAt = fields.instant("requestedAt");
        var decisions = fields.integer("decisions", 0, Integer.MAX_VALUE);
        var state = fields.choice("state", RankingRun.State.class);
        var ranking = fields.optionalPart("ranking", RankingRunForm::ranking);
        var problems = fields.each("problems", 0, StoredTypes.MANY, ReasonForm::read);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new RankingRun(scope, number, requestedAt, decisions, state, ranking, problems, version);
    }

    private static Ranking ranking(Fields fields) {
        var areas = fields.each("areas", RankingRunForm::area);
        var notes = fields.each("notes", ReasonForm::read);
        var figures = fields.required("figuresDigest", StoredTypes.TEXT);
        var inputs = fields.required("inputsDigest", StoredTypes.TEXT);
        fields.done();
        return new Ranking(areas, notes, figures, inputs);
    }

    private static Ranking.InArea area(Fields fields) {
        var area = fields.required("area", StoredTypes.RANKED_AREA);
        var placings = fields.each("placings", 0, StoredTypes.MANY, PlacingForm::read);
        fields.done();
        return new Ranking.InArea(area, placings);
    }
}
