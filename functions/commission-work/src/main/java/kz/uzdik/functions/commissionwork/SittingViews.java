package kz.uzdik.functions.commissionwork;

import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import org.jspecify.annotations.Nullable;

/** Sittings as answers, each as the one who calls may read it. */
final class SittingViews {

    private final Outcomes outcomes;
    private final Commissions commissions;
    private final AtSitting floor;
    private final AgendaNames names;

    SittingViews(CommissionPorts ports) {
        outcomes = new Outcomes(ports.words());
        commissions = ports.commissions();
        floor = ports.floor();
        names = new AgendaNames(ports.dossiers());
    }

    /** How the caller reads this commission's sittings. */
    SittingView view(CommissionId commission, Call call) {
        Actor reader = Actors.of(call);
        Set<Role> roles = commissions
                .find(commission)
                .map(found -> found.rolesOf(reader.id()))
                .orElse(Set.of());
        boolean all = reader.agency() || roles.contains(Role.SECRETARY) || roles.contains(Role.CHAIR);
        return new SittingView(reader.id(), all, floor.contest(commission), Map.of());
    }

    /** 200 with a sitting that is read by itself: it says what its candidates are called. */
    ApiReply named(Call call, Outcome<Sitting> outcome) {
        return outcomes.reply(
                call,
                outcome,
                sitting -> ApiReply.ok(view(sitting.id().commission(), call)
                        .naming(names.of(sitting))
                        .form(sitting)
                        .map()));
    }

    /** 200 with the sitting an act yields. */
    ApiReply ok(Call call, Outcome<Sitting> outcome) {
        return outcomes.reply(call, outcome, sitting -> ApiReply.ok(form(sitting, call)));
    }

    /** 201 with the sitting an act yields. */
    ApiReply created(Call call, Outcome<Sitting> outcome) {
        return outcomes.reply(
                call, outcome, sitting -> ApiReply.created("/sittings/" + sitting.id(), form(sitting, call)));
    }

    private Map<String, @Nullable Object> form(Sitting sitting, Call call) {
        return view(sitting.id().commission(), call).form(sitting).map();
    }
}
