package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.jury.ReadingInterviews;
import kz.uzdik.domain.jury.RecordingInterview;
import kz.uzdik.domain.jury.SchedulingInterview;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.InterviewPlanForm;

/** When the candidates of a sitting are talked to, and who came (2020 p14, p19; 2022 p16). */
final class InterviewRoutes {

    private final Outcomes outcomes;
    private final SittingViews views;
    private final SchedulingInterview scheduling;
    private final RecordingInterview recording;
    private final ReadingInterviews reading;

    InterviewRoutes(CommissionPorts ports, SittingViews views) {
        this.views = views;
        outcomes = new Outcomes(ports.words());
        scheduling = new SchedulingInterview(ports.floor(), ports.interviews());
        recording = new RecordingInterview(ports.floor(), ports.interviews());
        reading = new ReadingInterviews(ports.floor(), ports.interviews());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/sittings/{sitting}/interviews", this::read),
                Route.signedIn("PUT", "/sittings/{sitting}/interviews/{candidate}", this::schedule),
                Route.signedIn("PUT", "/sittings/{sitting}/interviews/{candidate}/attendance", this::attend));
    }

    private ApiReply read(Call call) {
        return reply(call, reading.read(PathIds.sitting(call), Actors.of(call), call.at()));
    }

    private ApiReply schedule(Call call) {
        var id = PathIds.sitting(call);
        var candidate = PathIds.candidate(call);
        Fields body = call.body();
        var wanted = new SchedulingInterview.Wanted(
                candidate,
                body.instant("at"),
                MeetingBody.place(body),
                MeetingBody.link(body),
                body.optionalText("reason", 1, 500));
        body.done();
        return reply(call, scheduling.schedule(id, wanted, Actors.of(call), call.at()));
    }

    private ApiReply attend(Call call) {
        var id = PathIds.sitting(call);
        var candidate = PathIds.candidate(call);
        Fields body = call.body();
        boolean came = body.flag("came");
        body.done();
        return reply(call, recording.record(id, candidate, came, Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<InterviewPlan> outcome) {
        return outcomes.reply(
                call, outcome, plan -> ApiReply.ok(form(plan, call).map()));
    }

    private Members form(InterviewPlan plan, Call call) {
        boolean all = views.view(plan.sitting().commission(), call).allDeclarations();
        return Members.of("sitting", plan.sitting().toString())
                .withEach("slots", plan.slots(), slot -> slot(slot, all))
                .with("version", plan.version());
    }

    // Why a talk was moved may speak of somebody's health: it is for those who keep the sitting.
    private static Members slot(Slot slot, boolean all) {
        return InterviewPlanForm.withoutReason(slot)
                .withOptional("reason", Optional.of(slot.reason()).filter(reason -> all && !reason.isEmpty()));
    }
}
