package kz.uzdik.functions.commissionwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.FilingScoreSheet;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.RecordingAssessment;
import kz.uzdik.domain.jury.RecordingAssessment.Content;
import kz.uzdik.domain.jury.SealingSheets;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.SheetView;

/** Score sheets and officers' assessments, until they are sealed (2020 p12, p14, p19, p20). */
final class SheetRoutes {

    private static final int MOST_ITEMS = 100;
    private static final String CRITERION = "[a-z][a-z0-9-]{0,59}";

    private final Outcomes outcomes;
    private final SittingViews views;
    private final ReadingSittings reading;
    private final FilingScoreSheet filing;
    private final RecordingAssessment recording;
    private final SealingSheets sealing;

    SheetRoutes(CommissionPorts ports, SittingViews views) {
        outcomes = new Outcomes(ports.words());
        this.views = views;
        var floor = ports.floor();
        reading = ports.reading();
        filing = new FilingScoreSheet(floor, ports.sheets());
        recording = new RecordingAssessment(floor, ports.assessments());
        sealing = new SealingSheets(floor, ports.sheets(), ports.assessments());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("PUT", "/sittings/{sitting}/sheets/{candidate}", this::file),
                Route.signedIn("GET", "/sittings/{sitting}/sheets", this::read),
                Route.signedIn("PUT", "/sittings/{sitting}/assessments/{candidate}/{criterion}", this::record),
                Route.signedIn("POST", "/sittings/{sitting}/seal", this::seal));
    }

    private ApiReply file(Call call) {
        var id = PathIds.sitting(call);
        var candidate = PathIds.candidate(call);
        Fields body = call.body();
        var points = points(body);
        String comment = body.optionalText("comment", 0, 2_000).orElse("");
        body.done();
        var scores = new FilingScoreSheet.Scores(candidate, points, comment);
        return outcomes.reply(
                call,
                filing.file(id, scores, Actors.of(call), call.at()),
                sheet -> ApiReply.ok(SheetView.sheet(sheet, Optional.empty()).map()));
    }

    private ApiReply read(Call call) {
        return outcomes.reply(
                call,
                reading.sheets(PathIds.sitting(call), Actors.of(call), call.at()),
                visible -> ApiReply.ok(Members.empty()
                        .withEach(
                                "sheets",
                                visible.sheets(),
                                sheet -> SheetView.sheet(
                                        sheet,
                                        Optional.ofNullable(visible.struck().get(sheet.key()))))
                        .withEach("assessments", visible.assessments(), SheetView::assessment)
                        .map()));
    }

    private ApiReply record(Call call) {
        var id = PathIds.sitting(call);
        var candidate = PathIds.candidate(call);
        var criterion = call.path("criterion", SheetRoutes::criterion);
        Fields body = call.body();
        var content = body.has("items") ? listed(body) : given(body);
        body.done();
        var recorded = new RecordingAssessment.Recorded(candidate, criterion, content);
        return outcomes.reply(
                call,
                recording.record(id, recorded, Actors.of(call), call.at()),
                assessment -> ApiReply.ok(SheetView.assessment(assessment).map()));
    }

    private static Content given(Fields body) {
        return new Content.Given(body.required("points", BodyTypes.POINTS), body.text("basis", 1, 1_000));
    }

    private static Content listed(Fields body) {
        return new Content.Listed(body.each("items", 0, MOST_ITEMS, SheetRoutes::item));
    }

    private static Assessment.Item item(Fields fields) {
        String what = fields.text("what", 1, 300);
        String where = fields.text("where", 1, 300);
        var on = fields.date("date");
        fields.done();
        return new Assessment.Item(what, where, on);
    }

    private ApiReply seal(Call call) {
        var id = PathIds.sitting(call);
        call.nothing();
        return views.ok(call, sealing.seal(id, Actors.of(call), call.at()));
    }

    private static Map<CriterionId, Points> points(Fields body) {
        Map<CriterionId, Points> points = new LinkedHashMap<>();
        body.valueMap("points", BodyTypes.POINTS).forEach((name, given) -> {
            if (name.matches(CRITERION)) {
                points.put(new CriterionId(name), given);
            } else {
                body.problem("points", FieldProblem.BAD_FORMAT, "names of criteria");
            }
        });
        return points;
    }

    private static CriterionId criterion(String name) {
        if (!name.matches(CRITERION)) {
            throw new IllegalArgumentException("not a criterion");
        }
        return new CriterionId(name);
    }
}
